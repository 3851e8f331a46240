-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint members_pkey added; constraint notes_member_id_fkey added

alter table members add constraint members_pkey primary key (id);

alter table notes add constraint notes_member_id_fkey foreign key (member_id) references members (id);
