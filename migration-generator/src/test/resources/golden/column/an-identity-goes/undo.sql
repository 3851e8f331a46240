alter table members alter column id add generated always as identity;
