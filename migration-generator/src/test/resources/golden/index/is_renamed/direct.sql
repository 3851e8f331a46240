-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: index members_by_email renamed

alter index members_email rename to members_by_email;
