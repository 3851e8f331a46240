create table beds (id integer primary key);
