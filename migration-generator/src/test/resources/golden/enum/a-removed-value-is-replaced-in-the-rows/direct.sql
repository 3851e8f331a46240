alter type status rename to status_old;

drop view active_members;

alter table members drop constraint members_not_left_alone;

create type status as enum ('active', 'left');

drop index members_active_idx;

alter table members alter column status drop default;

alter table members alter column status type status using (case status::text when 'banned' then 'left' else status::text end)::status;

alter table members alter column status set default 'active';

alter table members add constraint members_not_left_alone check (status <> 'left' or nickname is null);

create index members_active_idx on members (email)
    where status = 'active';

create view active_members as
select members.email from members where members.status = 'active';

drop type status_old;
