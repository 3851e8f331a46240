-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table members renamed

alter table sales.buyers set schema public;

alter table buyers rename to members;
