-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: sequence member_ids created; members.id with another default

create sequence member_ids start with 1000 cache 20;

comment on sequence member_ids is 'numbers of members';

alter table members alter column id set default nextval('member_ids');

alter sequence member_ids owned by members.id;
