create type season as enum ('spring', 'autumn');
create table beds (
    id serial primary key,
    season season not null default 'spring',
    depth numeric(4, 1) check (depth > 0),
    neighbour integer references beds
);
create function deepest() returns beds language sql as $$ select * from beds order by depth desc limit 1 $$;
create view autumn_beds as select id from beds where season = 'autumn';
comment on view autumn_beds is 'They come back';
alter table beds owner to gardener;
