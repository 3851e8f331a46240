-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table orders dropped; table orders_0 dropped

alter table orders drop constraint orders_corrects_fkey;

drop table orders_0;

drop table orders;
