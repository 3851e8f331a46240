-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.nickname renamed

alter table members rename column display_name to nickname;

drop view names;

create view names as
select members.nickname from members;
