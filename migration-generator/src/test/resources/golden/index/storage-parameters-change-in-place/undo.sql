alter index members_find set (fillfactor = 70);
alter index members_find reset (deduplicate_items);
