create schema t_publications;
create table t_publications.items (id integer primary key, name text, amount integer);
create table t_publications.others (id integer primary key);
create table t_publications.parts (id integer primary key) partition by range (id);
create table t_publications.parts_1 partition of t_publications.parts for values from (1) to (10);
create publication t_news for table t_publications.items, only t_publications.others with (publish = 'insert, update', publish_via_partition_root);
create publication t_everything for all tables with (publish = 'insert');
comment on publication t_news is 'to all';
-- since 15
create publication t_parts for table t_publications.items (id, name) where (id > 5), t_publications.parts;
create publication t_whole for tables in schema t_publications with (publish = 'truncate');
