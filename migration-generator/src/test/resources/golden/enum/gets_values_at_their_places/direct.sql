-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: member_status.asked added; member_status.paused added; member_status.gone added

alter type member_status add value 'asked' before 'invited';

alter type member_status add value 'paused' before 'left';

alter type member_status add value 'gone';
