create table beds (a integer not null, b text) partition by list (a);
create table pots (a integer not null, c text) partition by list (a);
create table one partition of pots for values in (1);
