-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: members.age added; members.nickname added

alter table members add column age integer not null default 0;

alter table members add column nickname text;

comment on column members.age is 'in years';
