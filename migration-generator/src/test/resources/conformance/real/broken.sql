create table beds (id nothing_of_that_name);
