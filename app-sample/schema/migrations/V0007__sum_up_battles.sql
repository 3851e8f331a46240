-- ashlar:1 version=0007 server=15..18 transaction=yes older-releases=safe
-- changes: view battle_summaries created

create view battle_summaries (battle_id, side, ships_lost, value_lost) as
select b.id, bk.losing_side, count(*), sum(k.total_value)
from battles b
join battle_killmails bk on bk.battle_id = b.id
join killmails k on k.id = bk.killmail_id
group by b.id, bk.losing_side;

comment on view battle_summaries is 'Ships and value that each side of a battle lost';
