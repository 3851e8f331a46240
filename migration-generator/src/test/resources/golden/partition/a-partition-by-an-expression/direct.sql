create table mails (
    domain text not null
) partition by list (lower(domain));

create table mails_own partition of mails for values in ('example.com');
