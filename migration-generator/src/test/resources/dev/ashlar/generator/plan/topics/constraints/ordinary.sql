create schema t_constraints;
create table t_constraints.customers (id integer primary key, code text constraint one_code unique, country text, unique (id, country));
create table t_constraints.orders (
    id integer, number integer not null, customer integer references t_constraints.customers on delete cascade on update restrict,
    other integer constraint other_customer references t_constraints.customers deferrable initially deferred,
    country text, valid daterange, total numeric constraint not_low check (total > 0) no inherit,
    constraint orders_pkey primary key (id) include (number) with (fillfactor = 60) deferrable,
    constraint pairs unique (customer, number),
    foreign key (customer, country) references t_constraints.customers (id, country) match full,
    foreign key (customer, number) references t_constraints.orders (customer, number) on delete set null,
    constraint apart exclude using gist (valid with &&) where (total > 1),
    exclude using hash (lower(total::text) with =));
alter table t_constraints.orders add constraint late check (total < 100) not valid;
alter table t_constraints.orders add constraint late_key foreign key (other) references t_constraints.customers not valid;
alter table t_constraints.customers add column first_order integer;
alter table t_constraints.orders add unique (number);
alter table t_constraints.customers add constraint first foreign key (first_order) references t_constraints.orders (number) deferrable;
comment on constraint one_code on t_constraints.customers is 'one each';
comment on constraint apart on t_constraints.orders is 'never twice';
-- since 15
create table t_constraints.few (a integer, b integer, constraint few_a unique nulls not distinct (a), foreign key (b) references t_constraints.few (a) on delete set null (b));
-- since 18
create table t_constraints.rooms (id integer constraint named not null, room int4range, at daterange, alone integer not null no inherit, loose integer,
    constraint rooms_pkey primary key (room, at without overlaps), constraint loose_one check (loose > 0) not enforced);
alter table t_constraints.rooms add constraint late_one not null loose not valid;
create table t_constraints.guests (room int4range, at daterange, id integer, foreign key (room, period at) references t_constraints.rooms (room, period at),
    foreign key (id) references t_constraints.customers not enforced);
