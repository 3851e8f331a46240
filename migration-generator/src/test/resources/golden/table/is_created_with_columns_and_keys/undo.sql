-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table members dropped; table tenants dropped

drop table members;

drop table tenants;
