-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: constraint bookings_no_overlap dropped

alter table bookings drop constraint bookings_no_overlap;
