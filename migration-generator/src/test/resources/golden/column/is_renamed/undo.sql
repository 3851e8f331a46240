-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.nickname renamed; index members_nickname_idx renamed

alter table members rename column display_name to nickname;

alter index members_display_name_idx rename to members_nickname_idx;
