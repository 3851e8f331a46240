create table beds (id integer, name text, width numeric);
comment on column beds.width is 'in metres';
