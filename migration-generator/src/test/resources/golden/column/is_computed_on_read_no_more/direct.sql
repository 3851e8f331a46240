-- ashlar:1 version=0002 server=18 transaction=yes older-releases=unsafe
-- changes: members.domain no longer computed

alter table members drop column domain;

alter table members add column domain text;

update members set domain = split_part(email, '@', 2);

alter table members alter column domain set not null;
