-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.nickname not null

update members set nickname = 'none of ' || email where nickname is null;

alter table members alter column nickname set not null;
