drop index members_data_idx;
