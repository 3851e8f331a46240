create table top (a integer, b integer) partition by list (a);
create table one partition of top for values in (1);
create table two partition of top (primary key (b)) for values in (2);
