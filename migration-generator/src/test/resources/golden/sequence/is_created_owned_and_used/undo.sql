-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: sequence member_ids dropped; members.id without default

alter table members alter column id drop default;

drop sequence member_ids;
