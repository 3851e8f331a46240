-- ashlar:1 version=0002 server=15..18 transaction=yes older-releases=unsafe
-- changes: constraint members_email_key added

alter table members add constraint members_email_key unique nulls not distinct (email) include (id);
