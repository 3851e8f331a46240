create table beds (id integer, name text);
insert into beds values (1, 'north');
