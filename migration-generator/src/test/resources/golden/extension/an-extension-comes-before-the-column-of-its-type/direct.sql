create extension if not exists citext;

comment on extension citext is 'Text without regard to case';

alter table members add column tag citext;
