-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: extension citext created; members.email converted to citext

create extension if not exists citext;

alter table members alter column email type citext using email::text::citext;
