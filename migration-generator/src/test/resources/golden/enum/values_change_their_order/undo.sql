-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: enum member_status rebuilt

alter type member_status rename to member_status_old;

alter table notes drop constraint notes_id_status_fkey;

create type member_status as enum ('invited', 'active', 'left');

alter table members alter column other type member_status using other::text::member_status;

alter table members alter column status type member_status using status::text::member_status;

alter table notes alter column status type member_status using status::text::member_status;

alter table notes add constraint notes_id_status_fkey foreign key (id, status) references members (id, status);

drop type member_status_old;
