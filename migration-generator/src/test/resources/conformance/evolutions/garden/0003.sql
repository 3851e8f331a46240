create table left_over (id integer);
select 1 / 0;
