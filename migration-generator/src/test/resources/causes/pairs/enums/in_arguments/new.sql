create type soil as enum ('clay', 'sand');
create table beds (soil soil default 'sand');
create function worth(soil) returns integer language sql immutable as 'select 1';
create function all_of(variadic soil[]) returns integer language sql immutable as 'select 1';
create index on beds (worth(soil));
