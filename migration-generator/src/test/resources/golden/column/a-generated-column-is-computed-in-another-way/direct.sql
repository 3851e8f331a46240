drop index members_search_name_idx;

alter table members drop column search_name;

alter table members add column search_name text generated always as (upper(email)) stored;

create index members_search_name_idx on members (search_name);
