create table one (id integer);
create table child (id integer, n text);
