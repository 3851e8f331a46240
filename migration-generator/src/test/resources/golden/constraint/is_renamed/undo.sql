-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint email_check renamed; constraint email_unique renamed

alter table members rename constraint members_email_check to email_check;

alter table members rename constraint members_email_key to email_unique;
