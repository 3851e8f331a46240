create sequence beds_id_seq;
create table beds (id bigint generated always as identity primary key);
