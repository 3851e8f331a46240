insert into members (nickname) values ('Ada');
