-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: sequence member_no created; members.no added

create sequence member_no as integer;

alter table members add column no integer not null default nextval('member_no');

alter sequence member_no owned by members.no;
