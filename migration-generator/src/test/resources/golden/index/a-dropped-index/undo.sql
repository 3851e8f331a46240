create index members_find on members (email);
