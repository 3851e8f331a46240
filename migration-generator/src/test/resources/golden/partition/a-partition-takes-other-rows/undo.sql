alter table logs detach partition logs_2025;

alter table logs attach partition logs_2025 for values from ('2025-01-01 00:00+00') to ('2026-01-01 00:00+00');
