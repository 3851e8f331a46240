drop view mails;

drop view directory;

create view directory as
select members.id, members.email from members;

create view mails as
select email from directory;
