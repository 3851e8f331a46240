create table beds (a integer, b text, c text) partition by list (a);
create table one partition of beds for values in (1);
create index beds_b on only beds (b, a);
create index beds_c on only beds (c);
comment on index beds_c is 'of no use';
