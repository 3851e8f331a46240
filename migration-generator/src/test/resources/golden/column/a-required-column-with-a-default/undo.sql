alter table members drop column region;
