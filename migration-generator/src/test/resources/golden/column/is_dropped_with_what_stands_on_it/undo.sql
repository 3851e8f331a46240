-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint members_nickname_short added; index members_nickname added; members.nickname added

alter table members add column nickname text;

alter table members add constraint members_nickname_short check (length(nickname) < 20);

create index members_nickname on members (nickname);
