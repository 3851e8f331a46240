alter table beds add width numeric;
create table left_over (id integer);
