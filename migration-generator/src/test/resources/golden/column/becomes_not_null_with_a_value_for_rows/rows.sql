insert into members values (1, 'a@b.c', 'x'), (2, 'd@e.f', null);
