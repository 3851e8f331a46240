-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.domain no longer computed

alter table members alter column domain drop expression;
