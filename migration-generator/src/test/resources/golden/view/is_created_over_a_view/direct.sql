-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: view any_email created; view emails created

create view emails (address) with (security_barrier = true) as
select members.email from members;

create view any_email as
select emails.address from emails limit 1;

comment on view any_email is 'one of them';
