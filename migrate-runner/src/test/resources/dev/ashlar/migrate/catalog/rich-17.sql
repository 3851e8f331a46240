-- What PostgreSQL 17 added.
create collation shop.builtin_utf8 (provider = builtin, locale = 'C.UTF-8');
alter table shop.orders alter column total set statistics default;
create table shop.ledger (id integer generated always as identity, y integer not null, primary key (id, y)) partition by list (y);
create table shop.ledger_1 partition of shop.ledger for values in (1);
