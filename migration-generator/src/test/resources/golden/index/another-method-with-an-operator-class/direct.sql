create index members_data_idx on members using gin (data jsonb_path_ops);
