create table beds (a integer not null, b integer not null, c integer);
comment on constraint beds_a_not_null on beds is 'one';
create domain depth as integer not null;
