create table beds (id integer not null, name text);
create table tools (id bigint, owner text);
