create schema t_partitions;
create table t_partitions.logs (at timestamptz not null, region text not null default 'eu', amount integer default 0, note text,
    constraint sane check (amount >= 0)) partition by range (at, lower(region));
create table t_partitions.logs_old partition of t_partitions.logs (constraint less check (amount < 1000))
    for values from (minvalue, minvalue) to ('2026-05-01 10:00:00.25+00', 'eu');
create table t_partitions.logs_now partition of t_partitions.logs
    for values from ('2026-05-01 10:00:00.25+00', 'eu') to (maxvalue, maxvalue) partition by list (region collate "C");
create table t_partitions.logs_eu partition of t_partitions.logs_now for values in ('eu', 'e''u', null) partition by hash (amount);
create table t_partitions.logs_eu_0 partition of t_partitions.logs_eu for values with (modulus 2, remainder 0) with (fillfactor = 80);
create table t_partitions.logs_rest partition of t_partitions.logs_now default;
alter table t_partitions.logs_rest alter column amount set default 5;
alter table t_partitions.logs_rest alter column note set not null;
alter table only t_partitions.logs_rest alter column note set storage external;
create index by_region on t_partitions.logs (region);
alter index t_partitions.logs_rest_region_idx rename to rest_by_region;
create index own on t_partitions.logs_rest (note);
alter table t_partitions.logs_old add constraint old_pk primary key (at);
create table t_partitions.events (id bigint generated always as identity, day date not null, kind text, primary key (id, day)) partition by range (day);
create table t_partitions.events_1 partition of t_partitions.events for values from ('2026-01-01') to ('2026-02-01');
create table t_partitions.events_2 (kind text, day date not null, id bigint not null, extra integer);
alter table t_partitions.events_2 drop column extra;
alter table t_partitions.events attach partition t_partitions.events_2 for values from ('2026-02-01') to ('2026-03-01');
create table t_partitions.uses (event bigint, day date, foreign key (event, day) references t_partitions.events on delete cascade);
comment on column t_partitions.logs_rest.note is 'never empty';
comment on table t_partitions.logs_old is 'old';
comment on index t_partitions.rest_by_region is 'a part';
