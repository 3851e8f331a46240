-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.title renamed; members.name added

alter table members rename column name to title;

alter table members add column name bigint;
