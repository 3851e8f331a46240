alter table bookings drop constraint bookings_room_during_excl;
