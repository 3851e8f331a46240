-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint members_pkey dropped; constraint notes_member_id_fkey dropped

alter table notes drop constraint notes_member_id_fkey;

alter table members drop constraint members_pkey;
