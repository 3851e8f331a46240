create view directory (id, mail) with (security_barrier = true, security_invoker = true) as
select members.id, members.email from members;

comment on view directory is 'Who is who';
