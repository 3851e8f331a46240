create schema t_triggers;
comment on schema t_triggers is 'it''s the other one';
create table t_triggers.items (id bigint primary key, name varchar(50), note text, price numeric);
create table t_triggers.parts (id integer, region text) partition by list (region);
create table t_triggers.parts_eu partition of t_triggers.parts for values in ('eu');
create table t_triggers.parts_us partition of t_triggers.parts for values in ('us');
create view t_triggers.names as select id, name, note from t_triggers.items where price > 0;
create function t_triggers.touch() returns trigger language plpgsql as $$ begin new.note := 'x'; return new; end $$;
create function t_triggers.log() returns trigger language plpgsql security definer as $body$ begin return old; end $body$;
create trigger before_all before update of note, price on t_triggers.items
    for each row when (old.price is distinct from new.price) execute function t_triggers.touch('a');
create trigger after_all after insert on t_triggers.items referencing new table as later
    for each row execute function t_triggers.log();
create constraint trigger checked after delete on t_triggers.items from t_triggers.parts_us deferrable
    for each row execute function t_triggers.log();
create trigger instead instead of insert or update or delete on t_triggers.names
    for each row execute function t_triggers.touch('{0}');
create trigger of_parts before insert or delete on t_triggers.parts for each row execute function t_triggers.touch();
create trigger after_parts after insert on t_triggers.parts for each statement execute function t_triggers.log();
alter table t_triggers.items enable replica trigger before_all;
alter table t_triggers.parts_us enable always trigger of_parts;
comment on trigger checked on t_triggers.items is 'late';
