alter table members drop constraint members_email_nickname_key;
