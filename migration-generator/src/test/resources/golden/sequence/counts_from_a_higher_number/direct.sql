-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: sequence tickets changed

alter sequence tickets minvalue 2000 maxvalue 9000 start with 2000 restart;
