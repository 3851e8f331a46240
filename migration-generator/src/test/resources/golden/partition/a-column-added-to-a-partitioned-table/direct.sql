alter table logs add column note text;
