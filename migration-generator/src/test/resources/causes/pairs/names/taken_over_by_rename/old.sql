create table beds (id integer not null, owner integer not null);
