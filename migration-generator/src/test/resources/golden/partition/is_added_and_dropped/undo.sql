-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table logs_2024 created; table logs_2025 dropped

drop table logs_2025;

create table logs_2024 partition of logs for values from ('2024-01-01') to ('2025-01-01');
