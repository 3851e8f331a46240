-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: extension citext dropped; members.email converted to text

alter table members alter column email type text;

drop extension citext;
