-- ashlar:1 version=0004 server=15..18 transaction=yes older-releases=unsafe
-- changes: accounts.timezone dropped

alter table accounts drop column timezone;
