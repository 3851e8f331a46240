create schema t_constraints;
create table t_constraints.customers (id integer primary key, code text, country text);
create table t_constraints.orders (id bigint, number bigint, customer integer, other integer, country text, valid daterange, total numeric);
alter table t_constraints.orders add constraint late check (total < 100) no inherit not valid;
alter table t_constraints.orders add constraint late_key foreign key (customer) references t_constraints.customers not valid;
-- since 18
create table t_constraints.rooms (id integer, room int4range, at daterange, loose integer, constraint loose_one check (loose > 1) not enforced);
alter table t_constraints.orders add constraint customer_there not null customer not valid;
