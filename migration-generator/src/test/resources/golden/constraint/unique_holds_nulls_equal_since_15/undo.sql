-- ashlar:1 version=0002 server=15..18 transaction=yes older-releases=unsafe
-- changes: constraint members_email_key dropped

alter table members drop constraint members_email_key;
