alter table members drop column status;

drop type status;
