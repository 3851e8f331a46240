alter table members alter column email drop not null;
