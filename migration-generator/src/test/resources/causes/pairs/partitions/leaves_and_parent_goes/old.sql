create table beds (a integer not null, b text) partition by list (a);
create table one partition of beds for values in (1);
create table two partition of beds for values in (2);
