-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.email with another collation

alter table members alter column email type text collate "C";
