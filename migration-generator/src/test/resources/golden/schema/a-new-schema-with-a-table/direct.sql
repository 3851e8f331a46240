create schema sales;

comment on schema sales is 'All that is sold';

create table sales.orders (
    id bigint not null,
    constraint orders_pkey primary key (id)
);
