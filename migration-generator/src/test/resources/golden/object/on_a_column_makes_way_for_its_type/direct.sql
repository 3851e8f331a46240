-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.age converted to bigint

drop materialized view ages;

alter table members alter column age type bigint;

create materialized view ages as select age from members;
