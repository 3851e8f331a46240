insert into members values (1, 'a@B.c');
