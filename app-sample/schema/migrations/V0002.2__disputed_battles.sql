-- ashlar:1 version=0002 part=2/2 server=15..18 transaction=yes older-releases=unsafe
-- changes: index battles_to_review changed

drop index battles_to_review;

create index battles_to_review on battles (started_at)
    where status in ('open', 'disputed');
