alter table people rename to members;

alter table members rename constraint people_email_key to members_email_key;

alter index people_nickname_idx rename to members_nickname_idx;

alter table members rename constraint people_pkey to members_pkey;

alter sequence people_id_seq rename to members_id_seq;
