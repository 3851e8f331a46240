create table beds (a integer, b integer);
grant select (a, b) on beds to pg_monitor;
