-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table a created; sequence s changed; sequence t changed

create table a (
    id bigint not null
);

alter sequence s owned by a.id;

alter sequence t owned by b.id;
