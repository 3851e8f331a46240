-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: index members_active added; index members_during added; index members_email_key added; index members_hash added; index members_lower added; index members_pattern added; index members_seen added; index members_seen_blocks added; index members_tags added

create index members_active on members (email)
    where seen is not null;

create index members_during on members using gist (during);

create unique index members_email_key on members (email) include (name);

create index members_hash on members using hash (name) with (fillfactor = 70);

create index members_lower on members (lower(email));

create index members_pattern on members (name text_pattern_ops);

create index members_seen on members (seen desc nulls last, id);

create index members_seen_blocks on members using brin (seen) with (pages_per_range = 32);

create index members_tags on members using gin (tags);

comment on index members_hash is 'for equality';
