-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: table members stored in another way

alter table members set (autovacuum_enabled = off, fillfactor = 90);
