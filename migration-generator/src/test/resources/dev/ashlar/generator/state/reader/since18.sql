-- What PostgreSQL 16, 17 and 18 added.
create table newest (
    id integer constraint named_not_null not null,
    room int4range,
    at daterange,
    doubled integer generated always as (id * 2) virtual,
    late integer,
    alone integer not null no inherit,
    constraint newest_pkey primary key (room, at without overlaps),
    constraint loose check (id > 0) not enforced
);
alter table newest add constraint late_not_null not null late not valid;
create table newer (id integer, room int4range, at daterange, foreign key (room, period at) references newest (room, period at), foreign key (id) references few_nulls (a) not enforced);
create table listed (a integer not null, b integer constraint b_here not null) partition by list (a);
create table listed_1 partition of listed for values in (1);
create publication computed for table newest with (publish_generated_columns = stored);
create collation shop.ruled (provider = icu, locale = 'en', rules = '&a < g');
create collation shop.built (provider = builtin, locale = 'C.UTF-8');
create domain shop.named as integer constraint never_null not null;
create table partly (a integer, b text, c integer) partition by list (a);
create table partly_1 partition of partly for values in (1);
alter table partly_1 add constraint here not null b not valid, add primary key (c);
create table partly_2 partition of partly (constraint there not null b) for values in (2);
