-- ashlar:1 version=0002 server=17..18 transaction=yes older-releases=unsafe
-- changes: members.domain computed anew

alter table members alter column domain set expression as (split_part(email, '@', 2));
