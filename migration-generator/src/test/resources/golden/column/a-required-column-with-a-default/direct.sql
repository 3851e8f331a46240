alter table members add column region text default 'unknown' not null;
