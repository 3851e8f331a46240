-- ashlar:1 version=0002 part=2/2 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint members_asked dropped; members.status with another default

alter table members drop constraint members_asked;

alter table members alter column status set default 'invited';
