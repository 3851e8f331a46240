-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table members_new renamed; table members renamed; constraint members_pkey renamed; table members_new dropped

alter table members rename to members_new;

alter table people rename to members;

alter table members rename constraint people_pkey to members_pkey;

drop table members_new;
