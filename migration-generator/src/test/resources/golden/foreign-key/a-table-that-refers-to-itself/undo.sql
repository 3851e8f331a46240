alter table members drop constraint members_invited_by_fkey;

alter table members drop column invited_by;
