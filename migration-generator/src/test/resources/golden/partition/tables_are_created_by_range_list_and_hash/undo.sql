-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table logs dropped; table logs_2024 dropped; table logs_2025 dropped; table logs_rest dropped; table orders dropped; table orders_eu dropped; table orders_eu_0 dropped; table orders_eu_1 dropped

drop table logs_2024;

drop table logs_2025;

drop table logs_rest;

drop table logs;

drop table orders_eu_0;

drop table orders_eu_1;

drop table orders_eu;

drop table orders;
