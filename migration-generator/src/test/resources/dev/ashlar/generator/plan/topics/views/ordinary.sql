create schema t_views;
create table t_views.items (id integer primary key, name text, amount integer);
create view t_views.plain (number, called) as select id, name from t_views.items;
create view t_views.few with (security_barrier) as select id, name from t_views.items where id < 10 with cascaded check option;
create view t_views.fewer as select id from t_views.few where id < 5 with local check option;
create view t_views.grouped as select id, name, count(*) as n from t_views.items group by id;
create view t_views.counted as with recursive counted (n) as (values (1) union all select n + 1 from counted where n < 10) select n from counted;
alter view t_views.few alter column name set default 'someone';
create view t_views.all as select i.*, f.id as other from t_views.items i left join t_views.fewer f using (id);
comment on view t_views.plain is 'plain';
comment on column t_views.plain.called is 'its name';
grant select on t_views.plain to pg_monitor;
-- since 15
create view t_views.invoked with (security_invoker = true) as select amount from t_views.items;
