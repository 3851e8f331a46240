create table beds (a integer);
create rule one as on insert to beds do also notify x;
create rule two as on insert to beds do also notify x;
alter table beds disable rule two;
create rule three as on insert to beds do also notify x;
alter table beds enable always rule three;
comment on rule two on beds is 'kept';
