create schema t_indexes;
create type t_indexes.mood as enum ('sad', 'ok');
create table t_indexes.items (id integer primary key, name text, email varchar(100), tags text[], at tstzrange, mood t_indexes.mood, place point);
create index keys on t_indexes.items (lower(name) collate "C" text_pattern_ops desc nulls last, email varchar_pattern_ops, (id + 1), id desc, mood nulls first)
    include (at) with (fillfactor = 50) where mood is not null and name <> 'it''s';
create unique index one_email on t_indexes.items (email, lower(name));
create index by_words on t_indexes.items using gin (to_tsvector('english', name));
create index by_tags on t_indexes.items using gin (tags) with (fastupdate = off);
create index by_time on t_indexes.items using gist (at, place);
create index by_block on t_indexes.items using brin (id) with (pages_per_range = 16);
create index by_mood on t_indexes.items using hash (mood);
create index by_place on t_indexes.items using spgist (place);
alter index t_indexes.keys alter column 3 set statistics 11;
alter table t_indexes.items cluster on one_email;
comment on index t_indexes.keys is 'odd';
-- since 15
create unique index few on t_indexes.items (email) nulls not distinct;
