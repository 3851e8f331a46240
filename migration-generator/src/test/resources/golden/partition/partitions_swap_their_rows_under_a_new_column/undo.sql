-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table orders_a attached; table orders_b attached; orders.note dropped

alter table orders drop column note;

alter table orders detach partition orders_a;

alter table orders detach partition orders_b;

alter table orders attach partition orders_b for values in ('fr');

alter table orders attach partition orders_a for values in ('de');
