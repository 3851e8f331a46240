-- ashlar:1 version=0002 server=15..18 transaction=yes older-releases=unsafe
-- changes: view emails changed

alter view emails set (security_invoker = true);
