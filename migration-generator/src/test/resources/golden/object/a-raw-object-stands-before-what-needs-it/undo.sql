drop function answer();

drop trigger touch on members;

drop table members;
