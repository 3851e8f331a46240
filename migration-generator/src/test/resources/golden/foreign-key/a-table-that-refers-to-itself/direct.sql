alter table members add column invited_by bigint;

alter table members add constraint members_invited_by_fkey foreign key (invited_by) references members (id);
