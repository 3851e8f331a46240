-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table sales.members moved

alter table members set schema sales;
