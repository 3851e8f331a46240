-- ashlar:1 version=0005 server=15..18 transaction=yes older-releases=safe
-- changes: enum item_fate created; table killmail_items created

create type item_fate as enum ('destroyed', 'dropped');

create table killmail_items (
    killmail_id bigint not null,
    ordinal     smallint not null,
    item_name   text not null,
    fate        item_fate not null,
    quantity    bigint default 1 not null,
    unit_price  numeric(20,2),
    constraint killmail_items_pkey primary key (killmail_id, ordinal),
    constraint killmail_items_killmail_id_fkey foreign key (killmail_id) references killmails (id) on delete cascade,
    constraint killmail_items_quantity_positive check (quantity > 0)
);

create index killmail_items_dropped_idx on killmail_items (item_name)
    where fate = 'dropped';
