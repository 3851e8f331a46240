create schema t_rules;
create table t_rules.items (id integer, name text, amount integer);
create table t_rules.log (id integer, said text default 'new');
create view t_rules.few as select id, name from t_rules.items where id < 10;
create rule never as on delete to t_rules.items where old.name = 'x;y' do instead nothing;
create rule keep as on update to t_rules.items do also insert into t_rules.log values (new.id, 'changed');
create rule few_insert as on insert to t_rules.few do instead (insert into t_rules.items values (new.id, new.name); notify few);
comment on rule never on t_rules.items is 'never';
alter table t_rules.items disable rule never;
