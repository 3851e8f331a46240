alter index members_by_email rename to members_find;
