-- ashlar:1 version=0003 server=15..18 transaction=yes older-releases=unsafe
-- changes: killmails.isk_destroyed renamed

alter table killmails rename column destroyed_value to isk_destroyed;
