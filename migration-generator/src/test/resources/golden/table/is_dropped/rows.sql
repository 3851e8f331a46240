insert into old_stuff values (1);
