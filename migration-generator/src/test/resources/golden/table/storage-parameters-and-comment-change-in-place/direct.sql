alter table members set (autovacuum_enabled = false, fillfactor = 70);

comment on table members is 'It''s ours';
