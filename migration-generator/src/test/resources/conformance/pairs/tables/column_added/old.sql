create table beds (id integer not null);
