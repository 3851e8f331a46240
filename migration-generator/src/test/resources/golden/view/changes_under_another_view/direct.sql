-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: view emails changed

drop view counted;

drop view emails;

create view emails as
select members.email from members where members.email <> '';

create view counted as
select count(*) as n from emails;

comment on view counted is 'how many';
