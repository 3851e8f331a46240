-- ashlar:1 version=0006 server=15..18 transaction=yes older-releases=safe
-- changes: table audit_logs_2027 created; index killmails_most_valuable added

create table audit_logs_2027 partition of audit_logs for values from ('2027-01-01 00:00+00') to ('2028-01-01 00:00+00');

create index killmails_most_valuable on killmails (total_value desc)
    where total_value >= 1000000000;
