-- ashlar:1 version=0002 part=1/2 server=14..18 transaction=yes older-releases=unsafe
-- changes: enum member_status rebuilt

alter type member_status rename to member_status_old;

create type member_status as enum ('invited', 'active', 'left');

alter table members alter column status drop default;

alter table members alter column status type member_status using status::text::member_status;

alter table members alter column status set default 'invited';

drop type member_status_old;
