alter table members alter column number drop identity;
