create table beds (id integer, name text, width numeric);
create table seeds (id integer);
