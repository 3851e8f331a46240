alter table members alter column logins drop default;

alter table members alter column logins type bigint;

alter table members alter column logins set default 0;
