-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: a.x without default; a.y with another default; a.z with another default

alter table a alter column x drop default;

alter table a alter column y set default 1;

alter table a alter column z set default 2;
