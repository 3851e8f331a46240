-- ashlar:1 version=0007 server=15..18 transaction=yes older-releases=unsafe
-- changes: view battle_summaries dropped

drop view battle_summaries;
