create table beds (id integer);
create table beds (id integer);
