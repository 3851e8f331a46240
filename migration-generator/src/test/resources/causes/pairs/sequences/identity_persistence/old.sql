create table beds (id bigint generated always as identity);
create unlogged table pots (id bigint generated always as identity);
create table seeds (id bigint generated always as identity);
alter sequence seeds_id_seq set unlogged;
create table weeds (id bigint);
create unlogged table trees (id bigint generated always as identity);
alter sequence trees_id_seq set logged;
