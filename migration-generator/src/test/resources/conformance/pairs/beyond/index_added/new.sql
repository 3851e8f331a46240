create table beds (id integer, name text);
create index beds_by_name on beds (name);
