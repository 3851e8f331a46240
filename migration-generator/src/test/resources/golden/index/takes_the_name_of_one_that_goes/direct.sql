-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: index a dropped; index b changed

drop index a;

drop index b;

create index b on members (id);
