create role apprentice;
create table beds (id integer);
grant select on beds to apprentice;
