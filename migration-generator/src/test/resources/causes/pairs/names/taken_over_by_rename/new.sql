create table beds (id integer not null, owner integer not null);
alter table beds rename owner to gardener;
alter table beds add owner integer not null;
