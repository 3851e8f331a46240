alter table members add column handle text;

update members set handle = lower(email);

alter table members alter column handle set not null;
