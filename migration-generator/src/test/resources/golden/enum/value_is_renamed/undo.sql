-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: member_status."left" renamed

alter type member_status rename value 'gone' to 'left';
