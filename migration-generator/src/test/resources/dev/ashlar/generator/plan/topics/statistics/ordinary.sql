create schema t_statistics;
create table t_statistics.items (a integer, b integer, c text, d date);
create statistics t_statistics.related (ndistinct, dependencies) on a, b, (a % 7) from t_statistics.items;
create statistics t_statistics.lowered on (lower(c)) from t_statistics.items;
create statistics t_statistics.common (mcv) on a, d from t_statistics.items;
alter statistics t_statistics.related set statistics 50;
comment on statistics t_statistics.related is 'they go together';
create materialized view t_statistics.sums as select a, sum(b) as b from t_statistics.items group by a;
create statistics t_statistics.of_sums on a, b from t_statistics.sums;
