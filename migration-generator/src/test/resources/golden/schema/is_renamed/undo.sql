-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: schema sales renamed

alter schema shop rename to sales;
