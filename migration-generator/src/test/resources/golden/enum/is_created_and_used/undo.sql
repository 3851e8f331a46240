-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: enum member_status dropped; members.status dropped

alter table members drop column status;

drop type member_status;
