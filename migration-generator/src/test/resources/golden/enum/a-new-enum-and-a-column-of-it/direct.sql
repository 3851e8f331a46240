create type status as enum ('active', 'left');

comment on type status is 'Where a member stands';

alter table members add column status status default 'active' not null;
