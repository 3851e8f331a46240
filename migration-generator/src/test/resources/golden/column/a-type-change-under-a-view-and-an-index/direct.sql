drop view most_frequent;

drop view frequent;

drop index members_often_idx;

alter table members alter column logins type bigint;

create index members_often_idx on members (email)
    where logins > 100;

create view frequent as
select members.email, members.logins from members;

comment on view frequent is 'Who comes often';

create view most_frequent as
select email from frequent where logins > 1000;
