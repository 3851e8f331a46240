alter type status rename to status_old;

create type status as enum ('active', 'left');

drop type status_old;
