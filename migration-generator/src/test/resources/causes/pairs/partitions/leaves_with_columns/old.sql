create table beds (a integer not null, b text default 'x', c integer, check (c > 0), primary key (a)) partition by list (a);
create index on beds (b);
create table one partition of beds for values in (1);
create table two partition of beds for values in (2);
create unique index on one (c);
