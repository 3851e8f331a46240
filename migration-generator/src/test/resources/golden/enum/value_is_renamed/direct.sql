-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: member_status.gone renamed

alter type member_status rename value 'left' to 'gone';
