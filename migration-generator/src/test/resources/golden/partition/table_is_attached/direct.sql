-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table logs_2024 attached

alter table logs attach partition logs_2024 for values from ('2024-01-01') to ('2025-01-01');
