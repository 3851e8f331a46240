-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.domain computed anew

alter table members drop column domain;

alter table members add column domain text generated always as (split_part(email, '@', 2)) stored;
