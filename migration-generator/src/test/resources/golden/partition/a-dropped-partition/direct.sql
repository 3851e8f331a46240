drop table logs_2026;
