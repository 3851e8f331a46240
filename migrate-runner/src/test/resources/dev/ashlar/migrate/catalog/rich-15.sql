-- What PostgreSQL 15 added.
create table shop.once (a integer, b integer, c integer, unique nulls not distinct (a, b));
create table shop.twice (a integer, b integer, foreign key (a, b) references shop.once (a, b) on delete set null (b));
create unlogged sequence shop.fleeting;
create view shop.invoked with (security_invoker = true) as select id from shop.orders;
create publication rich_schema for tables in schema "Odd Schema";
create publication rich_part for table shop.orders (id, room) where (room > 3);
