alter table members add constraint members_email_nickname_key unique nulls not distinct (email, nickname) include (id) deferrable;

comment on constraint members_email_nickname_key on members is 'One name each';
