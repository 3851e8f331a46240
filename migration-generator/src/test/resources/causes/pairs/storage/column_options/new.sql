create table beds (a integer, b integer);
alter table beds alter a set (n_distinct_inherited = 7, n_distinct = 5);
alter table beds alter b set (n_distinct = 5, n_distinct_inherited = 7);
