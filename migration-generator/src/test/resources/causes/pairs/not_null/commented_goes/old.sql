create table beds (a integer not null, b integer not null);
comment on constraint beds_a_not_null on beds is 'one';
comment on constraint beds_b_not_null on beds is 'one';
