alter type status rename to status_old;

create type status as enum ('active', 'left');

alter table members alter column past drop default;

alter table members alter column past type status[] using past::text[]::status[];

alter table members alter column past set default '{}';

drop type status_old;
