create table beds (id integer);
create view all_beds as select id from beds;
