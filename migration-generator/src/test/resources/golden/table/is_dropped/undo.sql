-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: table old_stuff created

create table old_stuff (
    id bigint not null,
    constraint old_stuff_pkey primary key (id)
);

create index old_stuff_id on old_stuff (id);
