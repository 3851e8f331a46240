create table top (a integer, b integer);
create table child (c integer, primary key (a)) inherits (top);
