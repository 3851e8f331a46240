-- ashlar:1 version=0002 part=1/2 server=14..18 transaction=yes older-releases=safe
-- changes: member_status.asked added

alter type member_status add value 'asked' before 'invited';
