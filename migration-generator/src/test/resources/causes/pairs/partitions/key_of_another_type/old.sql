create type soil as enum ('sand', 'clay');
create table beds (a integer not null, s soil not null) partition by list (s);
create table one partition of beds for values in ('sand');
create table pots (a integer not null) partition by range (a);
create table pots_one partition of pots for values from (1) to (2);
