alter index members_nickname_idx rename to members_display_name_idx;

alter table members rename column nickname to display_name;
