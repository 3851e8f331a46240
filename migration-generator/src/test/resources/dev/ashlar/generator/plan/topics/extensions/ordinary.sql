create schema t_extensions;
create schema t_extensions_2;
create extension ltree schema t_extensions;
create extension btree_gist schema t_extensions;
create extension cube schema t_extensions;
create table t_extensions.items (id integer, path t_extensions.ltree, at daterange, room integer, exclude using gist (room with =, at with &&));
create index by_path on t_extensions.items using gist (path);
create view t_extensions.below as select id from t_extensions.items where path operator(t_extensions.<@) 'a.b'::t_extensions.ltree;
comment on extension ltree is 'paths';
