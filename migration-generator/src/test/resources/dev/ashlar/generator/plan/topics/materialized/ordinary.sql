create schema t_materialized;
create table t_materialized.orders (id integer primary key, customer integer, total numeric);
create materialized view t_materialized.sums with (fillfactor = 90) as
    select customer, sum(total) as total from t_materialized.orders group by customer with no data;
create unique index sums_customer on t_materialized.sums (customer);
create index sums_total on t_materialized.sums (total desc) include (customer);
alter materialized view t_materialized.sums alter column total set statistics 9;
alter materialized view t_materialized.sums cluster on sums_customer;
create materialized view t_materialized.most as select max(total) as most from t_materialized.sums with no data;
create view t_materialized.shown as select most, 'it''s' as said from t_materialized.most;
create function t_materialized.most_of() returns numeric begin atomic select most from t_materialized.most; end;
comment on materialized view t_materialized.sums is 'sums';
comment on column t_materialized.sums.total is 'of all';
comment on index t_materialized.sums_customer is 'one each';
