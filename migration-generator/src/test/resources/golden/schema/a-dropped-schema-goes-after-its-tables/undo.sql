create schema sales;

create table sales.orders (
    id bigint not null
);
