-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: schema sales dropped; table sales.items dropped; enum sales.kind dropped

drop table sales.items;

drop type sales.kind;

drop schema sales;
