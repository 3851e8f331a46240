drop view directory;

create view directory as
select members.id, upper(members.email) as shout from members;
