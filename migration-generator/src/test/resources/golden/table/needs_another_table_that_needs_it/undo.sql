-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=unsafe
-- changes: table departments dropped; table employees dropped

alter table departments drop constraint departments_head_id_fkey;

alter table employees drop constraint employees_department_id_fkey;

drop table employees;

drop table departments;
