create table beds (a integer not null, b text default 'x', d integer, primary key (a)) partition by list (a);
create index on beds (b);
create table one (a integer not null, b varchar default 'y', e integer, primary key (a));
create index on one (b);
create table two partition of beds for values in (2);
