-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table crm.people renamed; crm.people.display_name renamed

alter table members set schema crm;

alter table crm.members rename to people;

alter table crm.people rename column nickname to display_name;
