alter table members alter column a drop default;

alter table members alter column b set default 1;

alter table members alter column d set default 1;
