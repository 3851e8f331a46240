-- ashlar:1 version=0003 server=15..18 transaction=yes older-releases=unsafe
-- decided: rename column killmails.isk_destroyed to destroyed_value
-- changes: killmails.destroyed_value renamed

alter table killmails rename column isk_destroyed to destroyed_value;
