alter table members rename column display_name to nickname;

alter index members_display_name_idx rename to members_nickname_idx;
