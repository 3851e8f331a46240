-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: table members created

create table members (
    id    bigint not null,
    email text not null,
    constraint members_pkey primary key (id)
);

alter table members add constraint members_id_key unique (id);
