create table beds (a integer not null, b text not null, d date, check (a > 0), primary key (a)) partition by list (a);
create table one partition of beds for values in (1);
