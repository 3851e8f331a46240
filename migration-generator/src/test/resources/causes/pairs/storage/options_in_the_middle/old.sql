create table beds (a integer) with (fillfactor = 70);
create index on beds (a) with (fillfactor = 70);
create view v with (security_barrier = true) as select a from beds;
