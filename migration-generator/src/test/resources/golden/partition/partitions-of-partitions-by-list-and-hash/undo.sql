drop table orders_eu_0;

drop table orders_eu_1;

drop table orders_eu;

drop table orders_rest;

drop table orders;
