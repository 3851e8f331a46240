-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: sequence member_no dropped; members.no dropped

alter table members drop column no;
