alter index members_find set (deduplicate_items = off);
alter index members_find reset (fillfactor);
