-- ashlar:1 version=0002 server=18 transaction=yes older-releases=safe
-- changes: members.domain added

alter table members add column domain text generated always as (split_part(email, '@', 2)) virtual;
