-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.nickname dropped

drop view everyone;

alter table members drop column nickname;

create view everyone as
select * from members;
