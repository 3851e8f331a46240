create table logs_2026 partition of logs for values from ('2026-01-01 00:00+00') to (maxvalue);
