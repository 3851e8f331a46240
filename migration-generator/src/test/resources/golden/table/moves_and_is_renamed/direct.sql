-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table sales.buyers renamed

alter table members set schema sales;

alter table sales.members rename to buyers;
