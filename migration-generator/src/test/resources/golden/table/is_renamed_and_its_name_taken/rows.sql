insert into members values (1, 'a@b.c');
