-- ashlar:1 version=0002 part=1/2 server=14..18 transaction=yes older-releases=safe
-- changes: feature."live chat" added

alter type feature add value 'live chat';
