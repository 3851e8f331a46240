create table beds (a integer);
