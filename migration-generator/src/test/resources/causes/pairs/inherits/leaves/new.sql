create table one (id integer not null, z integer default 5);
create table child (y integer, x integer);
create table other (id integer not null, x integer default 5, y integer, check (x > 0));
