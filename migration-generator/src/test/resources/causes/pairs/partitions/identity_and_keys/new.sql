create table kinds (id integer primary key);
create table beds (a integer not null, kind integer references kinds, id bigint generated always as identity, unique (a, kind)) partition by list (a);
create table one (a integer not null, kind integer references kinds, id bigint generated always as identity);
