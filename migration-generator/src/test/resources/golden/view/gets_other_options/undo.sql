-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: view emails changed

alter view emails set (security_barrier = true);
alter view emails reset (check_option);
