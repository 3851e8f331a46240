drop index members_search_idx;
