-- ashlar:1 version=0006 server=15..18 transaction=yes older-releases=unsafe
-- changes: table audit_logs_2027 dropped; index killmails_most_valuable dropped

drop index killmails_most_valuable;

drop table audit_logs_2027;
