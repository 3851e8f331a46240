-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: enum member_status created; members.status converted to member_status

create type member_status as enum ('invited', 'active', 'left');

alter table members alter column status type member_status using status::text::member_status;
