drop index members_find;

create index members_find on members (nickname)
    where nickname is not null;
