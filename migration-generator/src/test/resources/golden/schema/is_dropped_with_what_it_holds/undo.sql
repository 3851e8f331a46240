-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: schema sales created; table sales.items created

create schema sales;

create table sales.items (
    id bigint not null
);
