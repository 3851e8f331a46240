-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: comment on extension fuzzystrmatch changed

comment on extension fuzzystrmatch is 'how alike names sound';
