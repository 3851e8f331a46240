alter table members add column bio text;

comment on column members.bio is 'In their own words';
