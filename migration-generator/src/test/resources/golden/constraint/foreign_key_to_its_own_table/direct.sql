-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: table nodes created

create table nodes (
    id        bigint not null,
    parent_id bigint,
    constraint nodes_pkey primary key (id),
    constraint nodes_parent_id_fkey foreign key (parent_id) references nodes (id)
);
