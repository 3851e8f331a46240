alter table members drop column search_name;

alter table members add column search_name text generated always as (lower(email)) stored;
