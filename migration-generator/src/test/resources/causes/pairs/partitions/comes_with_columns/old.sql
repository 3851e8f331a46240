create table beds (a integer not null, b text not null, check (a > 0)) partition by list (a);
create table one (a integer, b varchar(10) default 'z', c integer, unique (a));
