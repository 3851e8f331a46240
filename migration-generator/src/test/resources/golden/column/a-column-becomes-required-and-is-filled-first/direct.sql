update members set nickname = email where nickname is null;

alter table members alter column nickname set not null;
