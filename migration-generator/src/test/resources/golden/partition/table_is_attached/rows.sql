insert into logs_2024 values ('2024-05-05', 'x');
