create type bed as (a integer, b text);
create table beds of bed (a not null, primary key (a));
create table plain of bed (primary key (a));
