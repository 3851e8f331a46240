-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: table departments created; table employees created

create table departments (
    id      bigint not null,
    head_id bigint,
    constraint departments_pkey primary key (id)
);

create table employees (
    id            bigint not null,
    department_id bigint not null,
    constraint employees_pkey primary key (id)
);

alter table employees add constraint employees_department_id_fkey foreign key (department_id) references departments (id);

alter table departments add constraint departments_head_id_fkey foreign key (head_id) references employees (id);
