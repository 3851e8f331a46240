alter table members add constraint members_pkey primary key (id);
