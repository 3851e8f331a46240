-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: comment on table members changed; comment on members.email changed; comment on members.id changed; comment on constraint members_pkey changed

comment on table members is 'old one';

comment on column members.email is null;

comment on column members.id is 'old';

comment on constraint members_pkey on members is null;
