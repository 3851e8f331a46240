-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table members renamed; object touch changed

drop rule touch on people;

alter table people rename to members;

create rule touch as on delete to members do instead nothing;
