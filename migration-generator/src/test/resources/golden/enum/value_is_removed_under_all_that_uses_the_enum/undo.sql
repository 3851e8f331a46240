-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: member_status."left" added

alter type member_status add value 'left';
