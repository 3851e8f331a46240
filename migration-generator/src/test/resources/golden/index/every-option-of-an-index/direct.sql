create unique index members_search_idx on members (lower(email) collate "C" text_pattern_ops desc nulls last, id) include (nickname) nulls not distinct with (fillfactor = 70)
    where nickname is not null;

comment on index members_search_idx is 'For the search box';
