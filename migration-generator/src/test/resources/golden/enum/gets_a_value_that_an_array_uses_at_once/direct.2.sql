-- ashlar:1 version=0002 part=2/2 server=14..18 transaction=yes older-releases=safe
-- changes: members.features with another default

alter table members alter column features set default '{map,"live chat"}';
