create table beds (id bigserial primary key);
