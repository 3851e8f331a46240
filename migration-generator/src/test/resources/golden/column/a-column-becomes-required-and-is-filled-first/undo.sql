alter table members alter column nickname drop not null;
