-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: table orders created; table orders_0 created

create table orders (
    id       bigint not null,
    corrects bigint,
    constraint orders_pkey primary key (id),
    constraint orders_corrects_fkey foreign key (corrects) references orders (id)
) partition by hash (id);

create table orders_0 partition of orders for values with (modulus 1, remainder 0);
