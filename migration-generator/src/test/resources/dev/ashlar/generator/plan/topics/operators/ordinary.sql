create schema t_operators;
create type t_operators.place as (x integer, y integer);
create function t_operators.same(t_operators.place, t_operators.place) returns boolean language sql immutable as 'select $1.x = $2.x';
create function t_operators.differs(t_operators.place, t_operators.place) returns boolean language sql immutable as 'select $1.x <> $2.x';
create function t_operators.compare(t_operators.place, t_operators.place) returns integer language sql immutable as 'select $1.x - $2.x';
create function t_operators.hash(t_operators.place) returns integer language sql immutable as 'select $1.x';
create operator t_operators.=== (function = t_operators.same, leftarg = t_operators.place, rightarg = t_operators.place,
    commutator = operator(t_operators.===), restrict = eqsel, join = eqjoinsel, hashes, merges);
create operator t_operators.!== (function = t_operators.differs, leftarg = t_operators.place, rightarg = t_operators.place);
create function t_operators.minus(t_operators.place) returns t_operators.place language sql immutable as 'select $1';
create operator t_operators.~- (function = t_operators.minus, rightarg = t_operators.place);
create operator family t_operators.places using btree;
create operator class t_operators.place_ops default for type t_operators.place using btree family t_operators.places as
    operator 3 t_operators.===, function 1 t_operators.compare(t_operators.place, t_operators.place);
create operator class t_operators.hashed for type t_operators.place using hash as
    operator 1 t_operators.===, function 1 t_operators.hash(t_operators.place);
alter operator family t_operators.places using btree add function 1 (integer, bigint) btint48cmp(integer, bigint);
create function t_operators.to_text(t_operators.place) returns text language sql immutable as 'select $1.x::text';
create cast (t_operators.place as text) with function t_operators.to_text(t_operators.place) as assignment;
create table t_operators.items (id integer, at t_operators.place, kind text);
create index by_place on t_operators.items using btree (at t_operators.place_ops);
create view t_operators.pairs as select a.id, b.id as other from t_operators.items a join t_operators.items b on a.at operator(t_operators.===) b.at;
comment on operator t_operators.=== (t_operators.place, t_operators.place) is 'same place';
comment on operator class t_operators.place_ops using btree is 'sorts';
comment on cast (t_operators.place as text) is 'its x';
