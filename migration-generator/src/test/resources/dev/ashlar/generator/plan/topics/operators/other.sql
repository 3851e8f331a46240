create schema t_operators;
create type t_operators.place as (x integer, y integer, z bigint);
create type t_operators.size as enum ('s', 'm');
create function t_operators.same(t_operators.place, t_operators.place) returns boolean language sql immutable as 'select $1.y = $2.y';
create function t_operators.differs(t_operators.place, t_operators.place) returns boolean language sql immutable as 'select $1.y <> $2.y';
create function t_operators.compare(t_operators.place, t_operators.place) returns integer language plpgsql immutable as 'begin return 0; end';
create function t_operators.hash(t_operators.place) returns integer language sql immutable as 'select $1.y';
create operator t_operators.=== (function = t_operators.same, leftarg = t_operators.place, rightarg = t_operators.place,
    commutator = operator(t_operators.===), restrict = neqsel, merges);
create operator t_operators.!== (function = t_operators.differs, leftarg = t_operators.place, rightarg = t_operators.place);
create function t_operators.minus(t_operators.place) returns integer language sql immutable as 'select 1';
create operator t_operators.~- (function = t_operators.minus, rightarg = t_operators.place);
create operator family t_operators.places using btree;
create operator class t_operators.place_ops for type t_operators.place using btree family t_operators.places as
    operator 3 t_operators.===, function 1 t_operators.compare(t_operators.place, t_operators.place);
create operator class t_operators.loose for type text using hash as storage text;
create function t_operators.to_text(t_operators.place) returns text language sql immutable as 'select $1.z::text';
create cast (t_operators.place as text) with function t_operators.to_text(t_operators.place);
create cast (t_operators.size as integer) with inout as implicit;
create table t_operators.items (id integer, at t_operators.place, size t_operators.size);
create index by_place on t_operators.items using btree (at t_operators.place_ops desc);
create view t_operators.pairs as select a.id from t_operators.items a where a.at operator(t_operators.!==) row(1, 2, 3)::t_operators.place;
comment on operator t_operators.~- (none, t_operators.place) is 'the other way';
comment on operator family t_operators.places using btree is 'all of them';
comment on cast (t_operators.size as integer) is 'odd';
