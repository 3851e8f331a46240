drop index members_invited_idx;

alter table members alter column status set default 'active';
