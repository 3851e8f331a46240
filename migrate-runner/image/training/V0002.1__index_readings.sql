-- ashlar:1 version=0002 part=1/2 server=14..18 transaction=yes older-releases=safe
-- changes: sensors.placed_at added
alter table sensors add column placed_at timestamptz;
