create type bed as (a integer, b text);
create table beds of bed (b not null);
create table plain of bed (a not null);
