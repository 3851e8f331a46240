alter table crm.members set schema public;

drop schema crm;
