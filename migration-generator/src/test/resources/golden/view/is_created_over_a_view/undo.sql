-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: view any_email dropped; view emails dropped

drop view any_email;

drop view emails;
