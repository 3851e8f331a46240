create table beds (a integer, b bigint not null);
comment on constraint beds_b_not_null on beds is 'one';
