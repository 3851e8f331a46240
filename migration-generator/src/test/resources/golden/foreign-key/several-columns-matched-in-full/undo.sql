drop table tickets;

drop table seats;
