-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: table members created; table tenants created

create table tenants (
    id   bigint generated always as identity,
    name varchar(40),
    constraint tenants_pkey primary key (id)
);

create table members (
    id        uuid not null default gen_random_uuid(),
    tenant_id bigint not null,
    email     text not null,
    joined_at timestamptz not null default now(),
    constraint members_pkey primary key (id),
    constraint members_tenant_id_email_key unique (tenant_id, email),
    constraint members_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade,
    constraint members_email_has_at check (email like '%@%')
);

create index members_joined on members (joined_at);

comment on table members is 'A person who can sign in to one tenant.';
