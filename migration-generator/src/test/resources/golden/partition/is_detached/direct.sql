-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table logs_2024 detached

alter table logs detach partition logs_2024;
