-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: enum member_status rebuilt

alter type member_status rename to member_status_old;

drop view standing;

alter table members drop constraint members_status_check;

create type member_status as enum ('invited', 'active');

comment on type member_status is 'where a member stands';

drop index members_active;

alter table members alter column past drop default;

alter table members alter column past type member_status[] using array_replace(past::text[], 'left', 'active')::member_status[];

alter table members alter column past set default '{}';

alter table members alter column status drop default;

alter table members drop column is_active;

alter table members alter column status type member_status using (case status::text when 'left' then 'active' else status::text end)::member_status;

alter table members add column is_active boolean generated always as (status = 'active') stored;

alter table members alter column status set default 'invited';

alter table members add constraint members_status_check check (status <> 'active' or email is not null);

create index members_active on members (email)
    where status = 'active';

comment on index members_active is 'those who are in';

create view standing as
select members.status, members.past from members;

comment on view standing is 'all of them';

drop type member_status_old;
