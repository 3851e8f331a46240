create table two (id bigserial not null, x integer);
create table child (y integer) inherits (two);
