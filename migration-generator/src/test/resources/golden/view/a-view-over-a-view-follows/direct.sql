drop view mails;

drop view directory;

create view directory as
select members.email from members where members.id > 0;

create view mails as
select email from directory;
