create table logs (
    id bigint not null,
    at timestamptz not null,
    constraint logs_pkey primary key (at, id)
) partition by range (at);

create index logs_id_idx on logs (id);

create table logs_2025 partition of logs for values from ('2025-01-01 00:00+00') to ('2026-01-01 00:00+00');

create table logs_2026 partition of logs for values from ('2026-01-01 00:00+00') to (maxvalue);

create table logs_other partition of logs default;
