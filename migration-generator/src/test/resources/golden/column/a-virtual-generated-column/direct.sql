alter table members add column search_name text generated always as (lower(email)) virtual;
