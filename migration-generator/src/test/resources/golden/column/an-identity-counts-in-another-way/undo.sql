alter table members alter column id set generated always set cache 1;
