create role orchardist;
create table trees (id integer);
