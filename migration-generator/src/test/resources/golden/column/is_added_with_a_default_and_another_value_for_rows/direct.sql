-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: members.status added

alter table members add column status text;

update members set status = 'active';

alter table members alter column status set not null;

alter table members alter column status set default 'invited';
