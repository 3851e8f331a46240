-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: view counted changed; view emails dropped

drop view counted;

drop view emails;

create view counted as
select count(*) as n from members;
