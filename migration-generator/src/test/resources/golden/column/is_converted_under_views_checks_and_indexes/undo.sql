-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.age converted to integer

drop view oldest;

drop view ages;

alter table members drop constraint members_age_check;

drop index members_old;

alter table members alter column age type integer;

alter table members add constraint members_age_check check (age > 0);

create index members_old on members (email)
    where age > 60;

comment on index members_old is 'the old ones';

create view ages as
select members.age from members;

comment on view ages is 'how old';

create view oldest as
select max(ages.age) as age from ages;
