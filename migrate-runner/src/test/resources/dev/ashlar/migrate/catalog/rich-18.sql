-- What PostgreSQL 18 added.
create table shop.newest (
  id integer,
  doubled integer generated always as (id * 2) virtual,
  valid daterange not null,
  constraint named_not_null not null id,
  constraint periods primary key (id, valid without overlaps),
  constraint loose check (id > 0) not enforced
);
create table shop.newer (
  id integer, valid daterange,
  constraint within foreign key (id, period valid) references shop.newest (id, period valid)
);
alter table shop.newer add constraint later not null id not valid;
create publication rich_generated for table shop.newest with (publish_generated_columns = stored);
