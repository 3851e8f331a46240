-- Properties that the databases with everything in them do not have already.
create schema rest;
create sequence rest.numbers;
comment on sequence rest.numbers is 'numbers';
create domain rest.code as text collate "C";
comment on domain rest.code is 'a code';
create table rest.keys (
    a int constraint keys_pkey primary key,
    b int constraint keys_b unique,
    r int4range,
    t text,
    constraint keys_include unique (b, a) include (t) deferrable,
    constraint keys_late unique (a, t) deferrable initially deferred,
    constraint keys_apart exclude using gist (r with &&) include (t) where (a > 0) deferrable initially deferred,
    constraint keys_waiting exclude using gist (r with &&) deferrable,
    constraint keys_sorted exclude using btree (t collate "C" text_pattern_ops desc nulls first with =),
    constraint keys_last exclude using btree (t nulls last with =),
    constraint keys_check check (a > 0)
);
comment on constraint keys_pkey on rest.keys is 'a';
comment on constraint keys_late on rest.keys is 'b';
comment on constraint keys_apart on rest.keys is 'c';
comment on constraint keys_check on rest.keys is 'd';
create table rest.late (a int primary key deferrable initially deferred);
create table rest.referring (
    a int default 1 constraint referring_a references rest.keys on delete restrict on update cascade deferrable,
    b int default 1 constraint referring_b references rest.keys on delete set null on update set null,
    c int default 1 constraint referring_c references rest.keys on delete set default on update set default,
    d int constraint referring_d references rest.keys on delete cascade on update restrict deferrable initially deferred
);
comment on constraint referring_a on rest.referring is 'e';
create table rest.spread (t text) partition by range (t text_pattern_ops);
