-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.name_new renamed; members.name renamed; members.name_new dropped

alter table members rename column name to name_new;

alter table members rename column title to name;

alter table members drop column name_new;
