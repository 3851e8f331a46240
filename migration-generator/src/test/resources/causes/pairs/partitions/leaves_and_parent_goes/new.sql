create table one (a integer not null, b text);
