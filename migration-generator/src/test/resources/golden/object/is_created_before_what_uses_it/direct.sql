-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: object greeting created; table members created

create function greeting() returns text language sql immutable
return 'hello';

create table members (
    hello text not null default greeting()
);
