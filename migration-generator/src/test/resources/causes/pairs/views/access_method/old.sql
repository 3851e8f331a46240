create table beds (a integer);
create access method heap_again type table handler heap_tableam_handler;
create materialized view one as select a from beds;
create materialized view two using heap_again as select a from beds;
create table three (a integer) using heap_again;
