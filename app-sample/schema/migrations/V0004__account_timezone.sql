-- ashlar:1 version=0004 server=15..18 transaction=yes older-releases=unsafe
-- decided: fill column accounts.timezone with 'UTC'
-- changes: accounts.timezone added

alter table accounts add column timezone text;

update accounts set timezone = 'UTC';

alter table accounts alter column timezone set not null;
