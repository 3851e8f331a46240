-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: index logs_body dropped; index logs_level added; logs.body converted to varchar(100); logs.level added

drop index logs_body;

alter table logs alter column body type varchar(100);

alter table logs add column level integer not null default 0;

create index logs_level on logs (level)
    where level > 0;
