create schema t_routines;
create type t_routines.mood as enum ('sad', 'ok');
create table t_routines.items (id integer primary key, name text, mood t_routines.mood);
create function t_routines.add(a integer, b integer default 1, out total integer) language sql immutable as $$ select a + b $$;
create function t_routines.add(text, variadic text[]) returns text language sql stable parallel safe cost 7 as 'select $1';
create function t_routines.rows_of(t_routines.mood) returns table (id integer, name text) language plpgsql rows 7
    set search_path = t_routines, pg_temp set work_mem = 64 as $$ begin return query select i.id, i.name from items i where i.mood = $1; end $$;
create function t_routines.whole(t_routines.items) returns setof t_routines.items language sql as 'select $1';
create function t_routines.atomic(k bigint) returns bigint begin atomic select count(*) from t_routines.items where id > k; end;
create function t_routines.twice(k bigint) returns bigint return t_routines.atomic(k) * 2;
create procedure t_routines.nothing(inout x integer, in y text default 'it''s') language plpgsql security definer as $p$ begin x := 1; -- {0}
end $p$;
create procedure t_routines.put(integer) begin atomic insert into t_routines.items (id) values ($1); end;
create function t_routines.ranked() returns bigint language internal window as 'window_rank';
create aggregate t_routines.total(integer) (sfunc = int4pl, stype = integer, initcond = '0', combinefunc = int4pl, parallel = safe);
create aggregate t_routines.middle(double precision order by anyelement) (sfunc = ordered_set_transition, stype = internal,
    finalfunc = percentile_disc_final, finalfunc_extra, finalfunc_modify = read_write);
create function t_routines.step(state bigint, value integer) returns bigint language sql immutable as 'select $1 + $2';
create aggregate t_routines.summed(integer) (sfunc = t_routines.step, stype = bigint, initcond = '0');
alter table t_routines.items add column doubled integer generated always as (t_routines.add(id)) stored;
alter table t_routines.items add constraint small check (t_routines.add(id, 2) < 1000);
create index on t_routines.items (t_routines.add(id, 3));
create view t_routines.sums as select t_routines.summed(id) as total, t_routines.twice(1) as other from t_routines.items;
comment on function t_routines.add(integer, integer) is 'adds; says {0} and %s';
comment on aggregate t_routines.total(integer) is 'sums';
comment on procedure t_routines.put(integer) is 'puts';
