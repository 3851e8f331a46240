insert into a values (4);
