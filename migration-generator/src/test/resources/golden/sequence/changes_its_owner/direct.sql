-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table a dropped; sequence s changed; sequence t changed

alter sequence s owned by b.id;

alter sequence t owned by none;

drop table a;
