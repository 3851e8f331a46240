-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: sequence tickets changed

alter sequence tickets no minvalue maxvalue 1000 start with 1 restart;
