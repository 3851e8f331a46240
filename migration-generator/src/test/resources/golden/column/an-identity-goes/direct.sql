alter table members alter column id drop identity;
