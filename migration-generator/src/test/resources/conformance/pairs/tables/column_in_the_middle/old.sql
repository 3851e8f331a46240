create table beds (id integer, width numeric);
comment on column beds.width is 'in metres';
