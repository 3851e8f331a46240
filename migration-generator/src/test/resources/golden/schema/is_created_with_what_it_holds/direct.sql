-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: schema sales created; table sales.items created; enum sales.kind created

create schema sales;

comment on schema sales is 'what we sell';

create type sales.kind as enum ('a', 'b');

create table sales.items (
    id   bigint not null,
    kind sales.kind not null
);
