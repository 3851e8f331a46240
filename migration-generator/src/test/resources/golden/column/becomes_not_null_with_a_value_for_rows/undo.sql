-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.nickname nullable

alter table members alter column nickname drop not null;
