-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint members_age_check added; constraint members_email_key added; constraint members_pkey added; constraint notes_member_id_fkey added

alter table members add constraint members_age_check check (age > 0);

alter table members add constraint members_email_key unique (email) deferrable;

alter table members add constraint members_pkey primary key (id);

comment on constraint members_age_check on members is 'no babies';

alter table notes add constraint notes_member_id_fkey foreign key (member_id) references members (id) on delete set null on update cascade;
