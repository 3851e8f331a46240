alter table members drop column number;
