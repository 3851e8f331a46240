create table beds (id serial primary key, owner integer not null);
create unique index beds_owner on beds (owner);
