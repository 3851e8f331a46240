create table beds (a integer, b text) partition by list (a);
create table one partition of beds for values in (1);
create index beds_b on only beds (b);
comment on index beds_b is 'of no use';
create index "Only" on only beds ((a + 1)) where b is not null;
