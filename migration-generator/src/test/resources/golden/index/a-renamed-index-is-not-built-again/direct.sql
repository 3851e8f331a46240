alter index members_find rename to members_by_email;
