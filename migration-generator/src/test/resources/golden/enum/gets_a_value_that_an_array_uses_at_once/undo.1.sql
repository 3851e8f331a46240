-- ashlar:1 version=0002 part=1/2 server=14..18 transaction=yes older-releases=unsafe
-- changes: enum feature rebuilt

alter type feature rename to feature_old;

create type feature as enum ('mail', 'map');

alter table members alter column features type feature[] using features::text[]::feature[];

drop type feature_old;
