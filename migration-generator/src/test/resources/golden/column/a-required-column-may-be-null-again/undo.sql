alter table members alter column email set not null;
