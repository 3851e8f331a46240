-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table people renamed; constraint people_pkey renamed

alter table members rename to people;

alter sequence members_id_seq rename to people_id_seq;

alter table people rename constraint members_pkey to people_pkey;
