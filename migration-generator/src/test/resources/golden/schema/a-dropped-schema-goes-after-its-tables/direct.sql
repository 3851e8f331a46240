drop table sales.orders;

drop schema sales;
