create type status as enum ('active', 'left');

alter table members add column status status not null;
