-- ashlar:1 version=0002 part=2/2 server=14..18 transaction=no older-releases=safe
-- changes: readings_taken_at_idx added
create index concurrently readings_taken_at_idx on readings (taken_at);
