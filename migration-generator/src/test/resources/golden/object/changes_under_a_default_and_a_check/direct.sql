-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: object greeting changed

alter table members drop constraint members_hello_check;

alter table members alter column hello drop default;

drop function greeting();

create function greeting() returns text language sql immutable
return 'good day';

alter table members alter column hello set default greeting();

alter table members add constraint members_hello_check check (hello <> greeting());
