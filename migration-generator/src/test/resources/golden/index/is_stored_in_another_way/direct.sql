-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: index members_email changed; index members_id changed

alter index members_email set (deduplicate_items = off, fillfactor = 90);

alter index members_id reset (fillfactor);
