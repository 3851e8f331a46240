-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint members_email_check renamed; constraint members_email_key renamed

alter table members rename constraint email_check to members_email_check;

alter table members rename constraint email_unique to members_email_key;
