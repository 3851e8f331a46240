-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: enum member_status dropped; members.status converted to text

alter table members alter column status type text;

drop type member_status;
