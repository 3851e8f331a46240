create table one (id integer);
create table two (id integer, n text);
create table child () inherits (one, two);
