-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: enum member_status created; members.status added

create type member_status as enum ('invited', 'active', 'left');

comment on type member_status is 'where a member stands';

alter table members add column status member_status not null default 'invited';
