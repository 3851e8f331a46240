create table beds (a integer, b integer);
alter table beds alter a set (n_distinct = 5);
