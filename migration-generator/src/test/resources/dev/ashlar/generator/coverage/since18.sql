create table rest.times (a int4range, r tstzrange, unique (a, r without overlaps));
create table rest.events (id int not null, at date not null) partition by range (at);
create table rest.old_events (id int not null, at date not null);
alter table rest.events attach partition rest.old_events for values from ('2020-01-01') to ('2021-01-01');
create table rest.new_events (id int not null, at date constraint odd not null);
alter table rest.events attach partition rest.new_events default;
