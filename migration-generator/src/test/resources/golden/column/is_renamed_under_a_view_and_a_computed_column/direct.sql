-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.display_name renamed

alter table members rename column nickname to display_name;

drop view names;

create view names as
select members.display_name from members;
