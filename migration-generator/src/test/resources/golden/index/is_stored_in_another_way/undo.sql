-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: index members_email changed; index members_id changed

alter index members_email set (fillfactor = 70);
alter index members_email reset (deduplicate_items);

alter index members_id set (fillfactor = 70);
