-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: a.id no longer an identity; a.id with another default

alter table a alter column id drop identity;

alter table a alter column id set default 0;
