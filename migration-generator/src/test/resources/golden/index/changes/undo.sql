-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: index members_email changed

drop index members_email;

create index members_email on members (email);

comment on index members_email is 'by email';
