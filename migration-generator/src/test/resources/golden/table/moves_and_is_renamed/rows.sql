insert into members values (1, 'a@b.c'), (2, 'd@e.f');
