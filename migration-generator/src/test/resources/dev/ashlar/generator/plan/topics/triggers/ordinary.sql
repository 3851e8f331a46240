create schema t_triggers;
create table t_triggers.items (id integer primary key, name text, note text, amount integer default 0);
create table t_triggers.parts (id integer, region text) partition by list (region);
create table t_triggers.parts_eu partition of t_triggers.parts for values in ('eu');
create view t_triggers.names as select id, name from t_triggers.items;
create function t_triggers.touch() returns trigger language plpgsql as $$ begin return new; end $$;
create function t_triggers.log() returns trigger language plpgsql as $body$ begin raise notice '%', tg_name; return null; end $body$;
create trigger before_all before insert or update of name, note on t_triggers.items
    for each row when (new.amount > 1) execute function t_triggers.touch('a', 'b''c');
create trigger after_all after update on t_triggers.items referencing old table as before new table as later
    for each statement execute function t_triggers.log();
create constraint trigger checked after insert on t_triggers.items deferrable initially deferred
    for each row execute function t_triggers.log();
create trigger instead instead of insert on t_triggers.names for each row execute function t_triggers.touch();
create trigger of_parts before insert on t_triggers.parts for each row execute function t_triggers.touch();
create trigger no_truncate before truncate on t_triggers.items execute function t_triggers.log();
alter table t_triggers.items enable always trigger before_all;
alter table t_triggers.items disable trigger no_truncate;
alter table t_triggers.parts_eu disable trigger of_parts;
comment on trigger before_all on t_triggers.items is 'at once';
comment on trigger instead on t_triggers.names is 'by hand';
