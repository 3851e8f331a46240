-- ashlar:1 version=0002 part=2/2 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint members_asked added; members.status with another default

alter table members alter column status set default 'asked';

alter table members add constraint members_asked check (status <> 'asked' or email is not null);
