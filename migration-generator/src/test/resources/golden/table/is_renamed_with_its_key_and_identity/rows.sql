insert into people (email) values ('a@b.c');
