-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: schema shop renamed

alter schema sales rename to shop;
