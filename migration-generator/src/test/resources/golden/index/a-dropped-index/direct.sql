drop index members_find;
