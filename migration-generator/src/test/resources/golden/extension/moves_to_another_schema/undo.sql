-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: extension pg_trgm changed

alter extension pg_trgm set schema public;
