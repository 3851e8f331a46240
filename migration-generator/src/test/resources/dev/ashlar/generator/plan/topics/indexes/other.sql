create schema t_indexes;
create type t_indexes.mood as enum ('sad', 'glad');
create table t_indexes.items (id bigint primary key, name text, email varchar(200), tags text[], at tstzrange, mood t_indexes.mood, place point);
create index keys on t_indexes.items (name, (id + 2)) where mood = 'glad';
create unique index one_email on t_indexes.items (email) include (name);
create index by_words on t_indexes.items using gin (to_tsvector('simple', name || ' ' || email));
create index by_tags on t_indexes.items using gin (tags) with (fastupdate = off, gin_pending_list_limit = 100);
create index by_time on t_indexes.items using gist (at) where place is not null;
create index by_block on t_indexes.items using brin (id int8_minmax_multi_ops, name);
create index by_mood on t_indexes.items (mood);
alter index t_indexes.keys alter column 2 set statistics 5;
alter table t_indexes.items cluster on items_pkey;
comment on index t_indexes.by_tags is 'tags';
-- since 15
create unique index few on t_indexes.items (email);
