-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint bookings_no_overlap added

alter table bookings add constraint bookings_no_overlap exclude using gist (room with =, during with &&) where (not cancelled) deferrable;
