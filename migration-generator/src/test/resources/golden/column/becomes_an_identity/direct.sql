-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: a.id now an identity; a.id without default

alter table a alter column id drop default;

alter table a alter column id add generated always as identity (start with 100);

select setval(pg_get_serial_sequence('a', 'id'), max(id)) from a having max(id) >= 100;
