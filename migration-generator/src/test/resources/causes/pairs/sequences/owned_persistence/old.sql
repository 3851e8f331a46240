create table beds (id bigserial);
create unlogged table pots (id bigserial);
create table seeds (id serial);
alter sequence seeds_id_seq set unlogged;
