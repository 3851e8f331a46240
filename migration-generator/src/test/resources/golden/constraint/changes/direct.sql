-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint members_age_check changed; comment on constraint members_age_check changed; constraint notes_member_id_fkey changed

alter table members drop constraint members_age_check;

alter table notes drop constraint notes_member_id_fkey;

alter table notes add constraint notes_member_id_fkey foreign key (member_id) references members (id) on delete cascade;

alter table members add constraint members_age_check check (age > 17);

comment on constraint members_age_check on members is 'adults';
