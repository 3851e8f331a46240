-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table members renamed; constraint members_pkey renamed

alter table people rename to members;

alter table members rename constraint people_pkey to members_pkey;

alter sequence people_id_seq rename to members_id_seq;
