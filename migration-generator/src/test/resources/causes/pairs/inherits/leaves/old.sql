create table one (id integer not null, x integer default 5, check (x > 0));
create table child (y integer) inherits (one);
create table other (y integer) inherits (one);
