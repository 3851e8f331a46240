create schema t_statistics;
comment on schema t_statistics is 'it''s the other one';
create table t_statistics.items (a bigint, b integer, c text, e date);
create statistics t_statistics.related (mcv) on a, b, c from t_statistics.items;
create statistics t_statistics.lowered on (upper(c)), a from t_statistics.items;
create statistics t_statistics.common (mcv) on a, b from t_statistics.items;
alter statistics t_statistics.common set statistics 0;
comment on statistics t_statistics.lowered is 'loud';
create materialized view t_statistics.sums as select a, max(b) as b from t_statistics.items group by a;
