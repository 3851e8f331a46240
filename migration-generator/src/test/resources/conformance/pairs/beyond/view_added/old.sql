create table beds (id integer);
