create schema t_constraints;
create table t_constraints.customers (id integer, code text, country text, constraint one_code unique (code, country), constraint customers_pkey primary key (id));
create table t_constraints.orders (
    id integer, number integer not null, customer integer references t_constraints.customers on delete set null deferrable,
    other integer constraint other_customer references t_constraints.customers,
    country text, valid daterange, total numeric constraint not_low check (total > 0 or country = 'it''s'),
    constraint orders_pkey primary key (id, number),
    constraint pairs unique (customer, number) deferrable initially deferred,
    constraint apart exclude using gist (valid with &&, int4range(id, number) with -|-));
alter table t_constraints.orders add constraint late check (total < 100);
alter table t_constraints.orders add constraint late_key foreign key (id) references t_constraints.customers on delete set default;
comment on constraint orders_pkey on t_constraints.orders is 'two parts';
comment on constraint not_low on t_constraints.orders is 'some';
-- since 15
create table t_constraints.few (a integer, b integer, constraint few_a unique (a), foreign key (b) references t_constraints.few (a));
-- since 18
create table t_constraints.rooms (id integer constraint other_name not null, room int4range not null, at daterange, alone integer not null, loose integer not null,
    constraint rooms_pkey unique (room, at without overlaps), constraint loose_one check (loose > 0));
create table t_constraints.guests (room int4range, at daterange, id integer, foreign key (id) references t_constraints.customers);
