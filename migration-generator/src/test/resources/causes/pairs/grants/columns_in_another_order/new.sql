create table beds (b integer, c integer, a integer);
grant select (a, b, c) on beds to pg_monitor;
