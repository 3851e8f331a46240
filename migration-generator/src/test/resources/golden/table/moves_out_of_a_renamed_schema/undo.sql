-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: schema crm renamed; table crm.members renamed

alter schema sales rename to crm;

alter table archive.people set schema crm;

alter table crm.people rename to members;
