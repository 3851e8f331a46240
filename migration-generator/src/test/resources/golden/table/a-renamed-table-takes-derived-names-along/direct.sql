alter table members rename to people;

alter sequence members_id_seq rename to people_id_seq;

alter table people rename constraint members_email_key to people_email_key;

alter index members_nickname_idx rename to people_nickname_idx;

alter table people rename constraint members_pkey to people_pkey;
