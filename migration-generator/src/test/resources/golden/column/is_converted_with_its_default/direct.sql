-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.age converted to integer; members.age with another default

alter table members alter column age drop default;

alter table members alter column age type integer using age::integer;

alter table members alter column age set default 1;
