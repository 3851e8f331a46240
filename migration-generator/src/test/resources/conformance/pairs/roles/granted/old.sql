create role apprentice;
create table beds (id integer);
