create type status as enum ('active', 'left');

create table tenants (
    id   bigint not null,
    name text not null,
    constraint tenants_pkey primary key (id)
);

create table members (
    id          bigint generated always as identity (start with 100) not null,
    tenant_id   bigint not null,
    email       varchar(320) collate "C" not null,
    tags        text[] default '{}' not null,
    status      status default 'active' not null,
    search_name text generated always as (lower(email)) stored,
    created_at  timestamptz(3) default now() not null,
    constraint members_pkey primary key (id),
    constraint members_tenant_id_email_key unique (tenant_id, email),
    constraint members_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade,
    constraint members_email_has_at check (email like '%@%')
) with (fillfactor = 80);

create index members_active_idx on members (email)
    where status = 'active';

create index members_search_name_idx on members (search_name);

comment on table members is 'People who can sign in';

comment on column members.created_at is 'When they came';
