-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: members.nickname added

drop view everyone;

alter table members add column nickname text;

create view everyone as
select * from members;
