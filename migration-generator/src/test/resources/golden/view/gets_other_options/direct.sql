-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: view emails changed

alter view emails set (check_option = local);
alter view emails reset (security_barrier);
