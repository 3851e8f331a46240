create schema t_publications;
create table t_publications.items (id bigint primary key, name text, price numeric);
create table t_publications.others (id integer primary key, more text);
create table t_publications.parts (id integer primary key) partition by range (id);
create publication t_news for table t_publications.items, t_publications.parts;
create publication t_everything with (publish = 'insert, truncate');
comment on publication t_everything is 'no more';
-- since 15
create publication t_parts for table t_publications.items (id) where (id > 5 and name <> 'it''s') with (publish = 'insert');
create publication t_whole for tables in schema t_publications, public with (publish = 'insert');
-- since 18
create publication t_computed for table t_publications.others with (publish_generated_columns = stored);
