-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.display_name renamed; index members_display_name_idx renamed

alter index members_nickname_idx rename to members_display_name_idx;

alter table members rename column nickname to display_name;
