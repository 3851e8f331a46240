create table beds (a integer);
create rule one as on insert to beds do also notify y;
alter table beds enable replica rule one;
create rule two as on insert to beds do also notify x;
create rule three as on insert to beds do also notify z;
alter table beds enable always rule three;
comment on rule two on beds is 'kept';
