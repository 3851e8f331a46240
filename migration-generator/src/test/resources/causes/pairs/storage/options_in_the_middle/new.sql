create table beds (a integer) with (autovacuum_enabled = false, fillfactor = 70);
create index on beds (a) with (deduplicate_items = off, fillfactor = 80);
create view v with (check_option = local, security_barrier = true) as select a from beds;
