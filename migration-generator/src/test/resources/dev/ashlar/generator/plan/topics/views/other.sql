create schema t_views;
comment on schema t_views is 'it''s the other one';
create table t_views.items (id bigint primary key, name text not null, amount numeric);
create view t_views.plain (number, called, amount) as select id, name, amount from t_views.items;
create view t_views.few as select id, name, amount from t_views.items where id < 20 with local check option;
create view t_views.fewer with (security_barrier = false) as select id, name from t_views.few where id < 5;
create view t_views.grouped as select id, max(name) as name, count(*) as n from t_views.items group by id;
create view t_views.counted as with recursive counted (n) as (values (2) union all select n + 1 from counted where n < 100) select n from counted;
alter view t_views.few alter column amount set default 5;
create view t_views.all as select i.name, f.id as other from t_views.items i join t_views.fewer f on f.id = i.id;
comment on view t_views.few is 'few';
comment on column t_views.few.name is 'one name';
grant select (number), update (called) on t_views.plain to pg_read_all_data;
-- since 15
create view t_views.invoked as select id, amount from t_views.items;
