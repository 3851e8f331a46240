-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: notes.body dropped

alter table notes drop column body;
