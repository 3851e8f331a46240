-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: schema "Odd Schema" dropped; table "Odd Schema"."Order" dropped

drop table "Odd Schema"."Order";

drop schema "Odd Schema";
