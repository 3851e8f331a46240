create table beds (id serial primary key, owner integer not null);
alter table beds rename to plots;
