create unlogged table beds (id bigserial);
create table pots (id bigserial);
create table seeds (id serial);
