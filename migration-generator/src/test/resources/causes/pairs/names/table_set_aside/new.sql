create table beds (id serial primary key, owner integer not null);
create unique index beds_owner on beds (owner);
alter table beds rename to beds_before;
create table beds (id bigint generated always as identity, owner text not null, constraint beds_pk primary key (id));
