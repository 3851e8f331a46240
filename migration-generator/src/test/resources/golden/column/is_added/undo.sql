-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: members.age dropped; members.nickname dropped

alter table members drop column age;

alter table members drop column nickname;
