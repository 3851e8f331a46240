create table orders (
    id     bigint not null,
    region text not null
) partition by list (region);

create table orders_eu partition of orders for values in ('de', 'fr') partition by hash (id);

create table orders_eu_0 partition of orders_eu for values with (modulus 2, remainder 0);

create table orders_eu_1 partition of orders_eu for values with (modulus 2, remainder 1);

create table orders_rest partition of orders default;
