create table one (id integer);
create table child (n text) inherits (one);
