create view directory as
select members.id, members.email from members;
