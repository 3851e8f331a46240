alter table members drop constraint members_pkey;
