-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: a.id with another identity

select setval('a_id_seq', least(greatest(last_value, 1), 100), is_called and last_value >= 1 and last_value <= 100) from a_id_seq;

alter table a alter column id set generated always set increment by 2 set maxvalue 100 set start with 1 set cache 1;
