-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table report created; view report dropped

drop view report;

create table report (
    id bigint not null
);
