alter table members drop constraint b_changes;

alter table members drop constraint c_comes;

alter table members add constraint a_goes check (email <> '');

alter table members add constraint b_changes check (length(email) > 2);
