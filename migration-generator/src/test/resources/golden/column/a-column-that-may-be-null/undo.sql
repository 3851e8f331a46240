alter table members drop column bio;
