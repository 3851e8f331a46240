alter table members drop column tag;

drop extension citext;
