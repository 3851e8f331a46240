create sequence member_numbers;

alter table members add column number bigint default nextval('member_numbers') not null;

alter sequence member_numbers owned by members.number;
