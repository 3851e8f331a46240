create role apprentice;
create table beds (id integer, name text);
alter table beds owner to apprentice;
