create table beds (id integer);
grant select on beds to gardener;
