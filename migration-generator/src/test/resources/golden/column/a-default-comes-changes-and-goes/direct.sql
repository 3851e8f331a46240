alter table members alter column a set default 7;

alter table members alter column b set default 2;

alter table members alter column d drop default;
