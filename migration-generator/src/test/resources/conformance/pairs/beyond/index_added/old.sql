create table beds (id integer, name text);
