-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: a.x with another default; a.y with another default; a.z without default

alter table a alter column x set default 3 * 4;

alter table a alter column y set default 5;

alter table a alter column z drop default;
