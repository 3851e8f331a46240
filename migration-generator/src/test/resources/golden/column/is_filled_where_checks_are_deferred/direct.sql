-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: notes.body added

alter table notes add column body text;

update notes set body = '';

set constraints all immediate;

alter table notes alter column body set not null;
