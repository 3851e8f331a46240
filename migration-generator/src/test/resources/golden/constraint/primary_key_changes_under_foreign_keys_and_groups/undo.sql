-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint members_pkey changed

drop view per_member;

alter table notes drop constraint notes_member_id_fkey;

alter table members drop constraint members_pkey;

alter table members add constraint members_pkey primary key (id);

alter table notes add constraint notes_member_id_fkey foreign key (member_id) references members (id);

create view per_member as
select members.id as id, members.email as email, count(*) as n from members group by members.id;
