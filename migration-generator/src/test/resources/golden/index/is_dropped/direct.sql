-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: index members_email dropped

drop index members_email;
