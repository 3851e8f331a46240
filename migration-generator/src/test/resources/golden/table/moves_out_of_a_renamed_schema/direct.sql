-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: schema sales renamed; table archive.people renamed

alter schema crm rename to sales;

alter table sales.members set schema archive;

alter table archive.members rename to people;
