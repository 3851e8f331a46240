-- ashlar:1 version=0002 server=18 transaction=yes older-releases=unsafe
-- changes: members.domain dropped

alter table members drop column domain;
