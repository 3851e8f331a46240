-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: index members_email added

create index members_email on members (email);
