-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: index members_active dropped; index members_during dropped; index members_email_key dropped; index members_hash dropped; index members_lower dropped; index members_pattern dropped; index members_seen dropped; index members_seen_blocks dropped; index members_tags dropped

drop index members_active;

drop index members_during;

drop index members_email_key;

drop index members_hash;

drop index members_lower;

drop index members_pattern;

drop index members_seen;

drop index members_seen_blocks;

drop index members_tags;
