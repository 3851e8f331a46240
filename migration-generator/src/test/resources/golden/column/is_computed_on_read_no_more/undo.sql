-- ashlar:1 version=0002 server=18 transaction=yes older-releases=unsafe
-- changes: members.domain computed anew

alter table members drop column domain;

alter table members add column domain text not null generated always as (split_part(email, '@', 2)) virtual;
