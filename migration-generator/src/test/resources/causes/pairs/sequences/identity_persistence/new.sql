create unlogged table beds (id bigint generated always as identity);
create table pots (id bigint generated always as identity);
alter sequence pots_id_seq set unlogged;
create unlogged table seeds (id bigint generated always as identity);
alter sequence seeds_id_seq set logged;
create table weeds (id bigint generated always as identity (sequence name weedy));
alter sequence weedy set unlogged;
create table trees (id bigint generated always as identity);
alter sequence trees_id_seq set unlogged;
