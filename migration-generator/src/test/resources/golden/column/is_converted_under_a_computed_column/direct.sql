-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: a.n converted to bigint

alter table a drop constraint a_twice_key;

alter table a drop column twice;

alter table a alter column n type bigint;

alter table a add column twice bigint generated always as (n * 2) stored;

alter table a add constraint a_twice_key unique (twice);
