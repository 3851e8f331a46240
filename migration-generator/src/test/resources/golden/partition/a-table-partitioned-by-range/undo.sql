drop table logs_2025;

drop table logs_2026;

drop table logs_other;

drop table logs;
