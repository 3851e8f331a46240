-- ashlar:1 version=0001 part=1/1 server=14..18 transaction=yes older-releases=safe
-- changes: sensors and readings added
create type sensor_kind as enum ('temperature', 'pressure');

create table sensors (
    id bigint generated always as identity,
    name text not null,
    kind sensor_kind not null,
    constraint sensors_pkey primary key (id),
    constraint sensors_name_key unique (name)
);

create table readings (
    sensor_id bigint not null,
    taken_at timestamptz not null default now(),
    amount numeric(12, 3) not null,
    detail jsonb,
    constraint readings_pkey primary key (sensor_id, taken_at),
    constraint readings_sensor_id_fkey foreign key (sensor_id) references sensors (id)
);
