-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table people renamed; constraint people_pkey renamed; table members created

alter table members rename to people;

alter table people rename constraint members_pkey to people_pkey;

create table members (
    person bigint not null
);
