create table beds (a integer);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger one before insert on beds for each row execute function f();
create trigger two before insert on beds for each row execute function f();
alter table beds disable trigger two;
create constraint trigger three after insert on beds for each row execute function f();
