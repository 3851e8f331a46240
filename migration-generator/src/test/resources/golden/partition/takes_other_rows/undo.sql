-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table logs_2025 attached

alter table logs detach partition logs_2025;

alter table logs attach partition logs_2025 for values from ('2025-01-01') to (maxvalue);
