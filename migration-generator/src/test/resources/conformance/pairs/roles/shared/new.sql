create table beds (id integer, name text);
grant select on beds to gardener;
