-- ashlar:1 version=0005 server=15..18 transaction=yes older-releases=unsafe
-- changes: enum item_fate dropped; table killmail_items dropped

drop table killmail_items;

drop type item_fate;
