-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: index a added; index b changed

drop index b;

create index a on members (id);

create index b on members (email);
