insert into members values (1, 'a@b.c', 'left', null); insert into notes values (1, 'left');
