-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: enum sales.standing renamed

alter type member_status set schema sales;

alter type sales.member_status rename to standing;
