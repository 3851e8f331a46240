-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: table a stored in another way; table b stored in another way

alter table a set logged;

alter table b set logged;
