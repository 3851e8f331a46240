-- ashlar:1 version=0002 part=1/2 server=15..18 transaction=yes older-releases=unsafe
-- changes: enum battle_status rebuilt

alter type battle_status rename to battle_status_old;

create type battle_status as enum ('open', 'closed', 'archived');

drop index battles_to_review;

alter table battles alter column status drop default;

alter table battles alter column status type battle_status using status::text::battle_status;

alter table battles alter column status set default 'open';

create index battles_to_review on battles (started_at)
    where status = 'open';

drop type battle_status_old;
