alter table members set logged;
