-- ashlar:1 version=0002 part=1/2 server=15..18 transaction=yes older-releases=safe
-- changes: battle_status.disputed added

alter type battle_status add value 'disputed' before 'closed';
