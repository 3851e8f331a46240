-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: index logs_body added; index logs_level dropped; logs.body converted to text; logs.level dropped

drop index logs_level;

alter table logs alter column body type text;

alter table logs drop column level;

create index logs_body on logs (body);
