-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: a.id now an identity

alter table a alter column id add generated always as identity;

select setval(pg_get_serial_sequence('a', 'id'), max(id)) from a having max(id) >= 1;
