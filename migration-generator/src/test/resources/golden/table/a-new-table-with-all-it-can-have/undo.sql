drop table members;

drop table tenants;

drop type status;
