-- What PostgreSQL 15 added.
create table few_nulls (a integer, b integer, constraint few unique nulls not distinct (a), foreign key (b) references few_nulls (a) on delete set null (b));
create unique index few_b on few_nulls (b) nulls not distinct;
create view invoked with (security_invoker = true) as select a from few_nulls;
create unlogged sequence lost;
create publication parts for table shop.customers (id, name) where (id > 5);
create publication wholes for tables in schema shop;
create collation shop.icu (provider = icu, locale = 'de', deterministic = false);
create table rounded (a numeric(10,-2));
