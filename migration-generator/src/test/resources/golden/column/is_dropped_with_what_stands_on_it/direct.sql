-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint members_nickname_short dropped; index members_nickname dropped; members.nickname dropped

alter table members drop constraint members_nickname_short;

drop index members_nickname;

alter table members drop column nickname;
