create index trees_by_id on trees (id);
