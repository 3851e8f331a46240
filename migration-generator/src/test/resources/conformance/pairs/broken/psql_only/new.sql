create table beds (id integer);
\connect elsewhere
