create schema crm;

alter table members set schema crm;
