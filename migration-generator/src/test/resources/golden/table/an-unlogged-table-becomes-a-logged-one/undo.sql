alter table members set unlogged;
