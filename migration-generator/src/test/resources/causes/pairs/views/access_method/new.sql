create table beds (a integer);
create access method heap_again type table handler heap_tableam_handler;
create materialized view one using heap_again as select a from beds;
create index on one (a);
create materialized view two as select a + 1 as b from beds;
create table three (a integer);
