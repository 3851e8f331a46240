-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table members renamed; members.nickname renamed

alter table crm.people set schema public;

alter table people rename to members;

alter table members rename column display_name to nickname;
