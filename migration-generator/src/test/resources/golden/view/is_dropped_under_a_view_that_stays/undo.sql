-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: view counted changed; view emails created

drop view counted;

create view emails as
select members.email from members;

create view counted as
select count(*) as n from emails;
