-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.age converted to smallint

alter table members alter column age type smallint;
