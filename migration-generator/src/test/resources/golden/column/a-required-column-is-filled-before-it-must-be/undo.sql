alter table members drop column handle;
