alter table members alter column status set default 'invited';

create index members_invited_idx on members (email)
    where status = 'invited';
