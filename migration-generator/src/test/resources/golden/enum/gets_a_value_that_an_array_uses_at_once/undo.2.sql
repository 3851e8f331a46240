-- ashlar:1 version=0002 part=2/2 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.features without default

alter table members alter column features drop default;
