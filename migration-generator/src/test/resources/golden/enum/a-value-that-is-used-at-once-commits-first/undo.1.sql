alter type status rename to status_old;

create type status as enum ('active', 'left');

alter table members alter column status drop default;

alter table members alter column status type status using status::text::status;

alter table members alter column status set default 'active';

drop type status_old;
