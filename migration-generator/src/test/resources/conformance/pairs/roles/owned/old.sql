create role apprentice;
create table beds (id integer);
alter table beds owner to apprentice;
