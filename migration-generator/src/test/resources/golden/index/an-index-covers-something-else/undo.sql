drop index members_find;

create index members_find on members (email);
