alter table members drop constraint members_one;

alter table members add constraint members_one unique (email, nickname);
