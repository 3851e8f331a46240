create schema t_extensions;
create schema t_extensions_2;
create extension ltree schema t_extensions_2;
create extension btree_gist schema t_extensions;
create extension cube schema t_extensions;
create table t_extensions.items (id integer, path t_extensions_2.ltree[], at daterange, room bigint, exclude using gist (room with =, at with &&) where (id > 0));
create index by_path on t_extensions.items using gist (path t_extensions_2.gist__ltree_ops);
create view t_extensions.below as select id, t_extensions_2.nlevel(path[1]) as level from t_extensions.items;
comment on extension cube is 'cubes';
