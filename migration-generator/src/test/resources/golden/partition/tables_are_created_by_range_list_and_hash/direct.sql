-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: table logs created; table logs_2024 created; table logs_2025 created; table logs_rest created; table orders created; table orders_eu created; table orders_eu_0 created; table orders_eu_1 created

create table logs (
    at   date not null,
    body text,
    constraint logs_pkey primary key (at)
) partition by range (at);

create index logs_body on logs (body);

create table logs_2024 partition of logs for values from ('2024-01-01') to ('2025-01-01');

create table logs_2025 partition of logs for values from ('2025-01-01') to (maxvalue);

create table logs_rest partition of logs default with (fillfactor = 80);

comment on table logs_rest is 'before our time';

create table orders (
    region text not null,
    id     bigint not null
) partition by list (region);

create table orders_eu partition of orders for values in ('de', 'fr') partition by hash (id);

create table orders_eu_0 partition of orders_eu for values with (modulus 2, remainder 0);

create table orders_eu_1 partition of orders_eu for values with (modulus 2, remainder 1);
