create schema t_materialized;
create table t_materialized.orders (id bigint primary key, customer bigint, total numeric(12,2), at date);
create materialized view t_materialized.sums as
    select customer, sum(total) as total, count(*) as n from t_materialized.orders group by customer;
create unique index sums_customer on t_materialized.sums (customer, n);
create index sums_total on t_materialized.sums (total);
alter materialized view t_materialized.sums alter column n set statistics 100;
alter materialized view t_materialized.sums cluster on sums_total;
create materialized view t_materialized.most as select max(n) as most from t_materialized.sums;
create view t_materialized.shown as select most from t_materialized.most where most > 1;
comment on materialized view t_materialized.most is 'the most';
comment on column t_materialized.sums.n is 'how many';
