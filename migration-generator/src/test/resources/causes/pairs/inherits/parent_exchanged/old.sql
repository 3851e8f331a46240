create table one (id bigserial not null, x integer);
create table child (y integer) inherits (one);
