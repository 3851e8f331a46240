-- A schema with every kind of object that PostgreSQL 14 knows. The roles rich_reader and rich_owner are there already.
create schema shop;
create schema "Odd Schema";
comment on schema shop is 'where things are sold';
create extension citext schema shop;
create extension hstore;
create extension postgres_fdw;
create extension btree_gist;

create type shop.status as enum ('new', 'paid', 'it''s gone');
create domain shop.email as shop.citext collate "C" default 'nobody@example.org' not null
  constraint email_has_at check (value like '%@%');
create type shop.address as (street text collate "C", number integer, parts numeric(6, 2)[]);
create function shop.float_difference(double precision, double precision) returns double precision
  language sql immutable strict as 'select $1 - $2';
create type shop.float_span as range (subtype = double precision, subtype_diff = shop.float_difference);
create collation shop.case_blind (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation shop.plain from "C";

create sequence shop.numbers as integer increment by 5 minvalue 5 maxvalue 5000 start with 10 cache 3 cycle;

create table shop.customers (
  id bigint generated always as identity (start with 100) primary key,
  email shop.email,
  name text collate "C" not null default 'unnamed',
  lower_name text generated always as (lower(name)) stored,
  born date default date '2001-02-03',
  seen timestamptz default timestamptz '2020-01-01 12:00:00+02',
  tags text[] not null default '{}',
  status shop.status not null default 'new',
  price numeric(12, 4) check (price > 0),
  nick varchar(20) unique deferrable initially deferred,
  attributes shop.address,
  "Odd Column" integer,
  constraint born_late check (born > date '1900-01-01') no inherit
) with (fillfactor = 80, toast.autovacuum_enabled = false);
comment on table shop.customers is 'people';
comment on column shop.customers.name is 'how they call themselves';
comment on constraint born_late on shop.customers is 'nobody is that old';
alter table shop.customers alter column name set storage external;
alter table shop.customers alter column tags set compression pglz;
alter table shop.customers alter column born set statistics 500;
alter table shop.customers alter column born set (n_distinct = -0.5);
alter table shop.customers replica identity full;
alter table shop.customers enable row level security;
alter table shop.customers force row level security;

create table shop.orders (
  id integer default nextval('shop.numbers') not null,
  customer_id bigint not null,
  parent_id integer,
  during tstzrange not null,
  room integer not null,
  total numeric,
  note text,
  constraint orders_pk primary key (id) include (room),
  constraint orders_customer foreign key (customer_id) references shop.customers (id)
    on delete cascade on update restrict deferrable initially deferred,
  constraint orders_parent foreign key (parent_id) references shop.orders (id) on delete set null,
  constraint orders_room exclude using gist (room with =, during with &&) where (room > 0)
);
alter sequence shop.numbers owned by shop.orders.id;
alter table shop.orders add constraint total_positive check (total > 0) not valid;
create index orders_note on shop.orders using btree (lower(note) text_pattern_ops desc nulls last) include (total)
  with (fillfactor = 70) where note is not null;
create unique index orders_total on shop.orders (total, room);
alter table shop.orders cluster on orders_pk;
alter table shop.orders replica identity using index orders_pk;
alter index shop.orders_note alter column 1 set statistics 200;
comment on index shop.orders_note is 'finds notes';
create statistics shop.orders_correlation (dependencies, ndistinct) on customer_id, room from shop.orders;
create statistics shop.orders_expressions on (lower(note)), room from shop.orders;
alter statistics shop.orders_correlation set statistics 300;

create unlogged table shop.scratch (a integer, b integer);
create table shop.base (a integer not null, b text default 'x', constraint a_positive check (a > 0));
create table shop.derived (c integer, b text default 'y') inherits (shop.base);
create table shop.typed of shop.address (number with options default 4);
create table "Odd Schema"."Odd.Table" ("select" integer primary key, "a""b" text);

create table shop.events (
  id bigint not null,
  happened timestamptz not null,
  kind text not null,
  primary key (id, happened, kind),
  constraint kind_known check (kind <> '')
) partition by range (happened);
create table shop.events_2024 partition of shop.events for values from ('2024-01-01 00:00:00+00') to ('2025-01-01 00:00:00+00');
create table shop.events_2025 partition of shop.events for values from ('2025-01-01 00:00:00+00') to ('2026-01-01 00:00:00+00')
  partition by list (kind);
create table shop.events_2025_a partition of shop.events_2025 for values in ('a', 'b');
create table shop.events_rest partition of shop.events default;
create index events_kind on shop.events (kind);
create table shop.hashed (id integer not null) partition by hash (id);
create table shop.hashed_0 partition of shop.hashed for values with (modulus 2, remainder 0);
create table shop.event_notes (
  event_id bigint, happened timestamptz, kind text, note text,
  foreign key (event_id, happened, kind) references shop.events match full
);

create view shop.paid with (security_barrier = true, check_option = local) as
  select c.id, c.name, c.seen from shop.customers c where c.status = 'paid' and c.seen > timestamptz '2021-03-04 05:06:07+00';
comment on view shop.paid is 'who paid';
alter view shop.paid alter column name set default 'viewed';
create materialized view shop.totals with (fillfactor = 60) as
  select customer_id, sum(total) as total from shop.orders group by customer_id with no data;
create unique index totals_customer on shop.totals (customer_id);
alter materialized view shop.totals alter column total set statistics 77;

create function shop.add_tax(amount numeric, rate numeric default 0.2) returns numeric
  language sql immutable parallel safe cost 7 set work_mem = '4MB' as 'select amount * (1 + rate)';
create function shop.body(a integer) returns integer language sql begin atomic select a + 1; end;
create function shop.rows_of(out a integer, out b text) returns setof record language plpgsql rows 33 security definer
  as 'begin return; end';
create function shop.touch() returns trigger language plpgsql as 'begin return new; end';
create function shop.on_ddl() returns event_trigger language plpgsql as 'begin end';
create procedure shop.clean(inout days integer) language plpgsql as 'begin end';
create aggregate shop.product(numeric) (sfunc = numeric_mul, stype = numeric, initcond = '1', parallel = safe);
alter function shop.touch() depends on extension hstore;
comment on function shop.add_tax(numeric, numeric) is 'net to gross';

create trigger customers_touch before insert or update of name on shop.customers
  for each row when (new.name <> '') execute function shop.touch();
create constraint trigger orders_touch after insert on shop.orders deferrable initially deferred
  for each row execute function shop.touch();
create trigger events_touch before insert on shop.events for each row execute function shop.touch();
alter table shop.customers disable trigger customers_touch;
create rule scratch_to_base as on insert to shop.scratch where new.a > 10 do also
  insert into shop.base values (new.a);
create policy customers_own on shop.customers as restrictive for select to rich_reader, public
  using (name = current_user);
create policy customers_add on shop.customers for insert with check (name <> '');

create operator shop.=== (leftarg = text, rightarg = text, function = texteq, commutator = operator(shop.===), restrict = eqsel);
create operator family shop.text_family using btree;
create operator class shop.text_class for type text using btree family shop.text_family as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 bttextcmp(text, text);
create function shop.status_number(shop.status) returns integer language sql immutable as 'select 1';
create cast (shop.status as integer) with function shop.status_number(shop.status) as assignment;
create conversion shop.latin for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create text search dictionary shop.words (template = simple, stopwords = english);
create text search configuration shop.search (copy = pg_catalog.english);
alter text search configuration shop.search alter mapping for word with shop.words, english_stem;
create text search parser shop.parser (
  start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
create text search template shop.template (init = dsimple_init, lexize = dsimple_lexize);

create foreign data wrapper rich_wrapper options (debug 'true');
create server rich_server type 'x' version '1' foreign data wrapper postgres_fdw options (host 'nowhere');
create user mapping for rich_reader server rich_server options (user 'u', password 'secret');
create foreign table shop.remote (a integer options (column_name 'b') not null, c text)
  server rich_server options (table_name 'r');
create publication rich_all for all tables with (publish = 'insert');
create publication rich_some for table shop.customers, shop.orders;
create event trigger rich_watch on ddl_command_start when tag in ('DROP TABLE') execute function shop.on_ddl();
alter event trigger rich_watch disable;
create trusted language rich_language handler plpgsql_call_handler;
create access method rich_method type table handler heap_tableam_handler;
create table shop.by_method (a integer) using rich_method;
create type shop.shell;
create function shop.short_in(cstring) returns shop.short language internal immutable strict as 'textin';
create function shop.short_out(shop.short) returns cstring language internal immutable strict as 'textout';
create type shop.short (input = shop.short_in, output = shop.short_out, like = text);

alter table shop.scratch owner to rich_owner;
grant usage on schema shop to rich_reader;
grant select on shop.customers to rich_reader with grant option;
grant update (name) on shop.customers to rich_reader;
grant usage on sequence shop.numbers to rich_reader;
revoke execute on function shop.add_tax(numeric, numeric) from public;
revoke usage on type shop.status from public;
grant usage on foreign server rich_server to rich_reader;
alter default privileges in schema shop grant select on tables to rich_reader;
alter default privileges for role rich_owner grant execute on routines to rich_reader;
