-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table logs_2024 dropped; table logs_2025 created

drop table logs_2024;

create table logs_2025 partition of logs for values from ('2025-01-01') to (maxvalue);
