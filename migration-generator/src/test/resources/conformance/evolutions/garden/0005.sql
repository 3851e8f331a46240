insert into left_over values (1);
