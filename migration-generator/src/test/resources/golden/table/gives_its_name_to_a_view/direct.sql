-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table report dropped; view report created

drop table report;

create view report as
select members.id from members;
