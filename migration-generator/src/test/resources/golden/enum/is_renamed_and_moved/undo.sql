-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: enum member_status renamed

alter type sales.standing set schema public;

alter type standing rename to member_status;
