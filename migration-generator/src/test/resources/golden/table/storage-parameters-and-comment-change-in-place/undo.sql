alter table members reset (autovacuum_enabled, fillfactor);

comment on table members is null;
