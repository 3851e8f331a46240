-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table people renamed; object touch changed

drop rule touch on members;

alter table members rename to people;

create rule touch as on delete to people do instead nothing;
