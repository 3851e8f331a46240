alter table members drop constraint a_goes;

alter table members drop constraint b_changes;

alter table members add constraint b_changes check (length(email) > 3);

alter table members add constraint c_comes check (email ~ '^[a-z]{2,}@');

comment on constraint b_changes on members is 'Not too short';
