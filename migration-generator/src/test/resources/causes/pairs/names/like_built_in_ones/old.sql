create function lower(text) returns text language sql immutable as 'select $1';
create type box as (a integer);
create domain "date" as text;
create table beds (a public.box, d public."date");
create view pg_tables as select 1 as x;
