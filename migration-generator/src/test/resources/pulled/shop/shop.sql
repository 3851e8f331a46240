create schema sales;
comment on schema sales is 'What is sold, and to whom';
create extension citext;
create type member_status as enum ('invited', 'active', 'left for good');
create type "HTTPMethod" as enum ('GET', 'POST');
create domain email as citext check (value ~ '@');
create type address as (street text, zip varchar(10));
create type span as range (subtype = time);
create sequence sales.order_numbers start 1000;

create table tenants (
    id bigint generated always as identity primary key,
    name text not null unique,
    owner_id bigint,
    home address
);
create table members (
    id serial primary key,
    tenant_id bigint not null references tenants on delete cascade,
    email email not null,
    status member_status not null default 'invited',
    nickname varchar(40) default '',
    score numeric(6, 2) not null default 0,
    visits bigint not null default 0,
    admin boolean not null default false,
    joined_at timestamptz not null default now(),
    full_name text generated always as (lower(nickname)) stored,
    invited_by integer references members,
    unique (tenant_id, email),
    check (score >= 0),
    constraint members_known_nickname check (nickname in ('a', 'b'))
);
alter table tenants add constraint tenants_owner foreign key (owner_id) references members (id) deferrable;
alter table tenants alter owner_id type integer;
comment on table members is 'A person who can sign in to one tenant.';
comment on column members.email is 'Where letters go; it''s unique in a "tenant"';
create index members_active on members (tenant_id, joined_at desc) where status = 'active';
create unique index on members (lower(nickname) text_pattern_ops);
alter table members enable row level security;
create policy own_rows on members for select to public using (email::text = current_user and status <> 'left for good');

create table sales.orders (
    number bigint not null default nextval('sales.order_numbers'),
    placed date not null,
    member_id integer references members,
    during tsrange,
    method "HTTPMethod" not null default 'GET',
    primary key (number, placed)
) partition by range (placed);
create table sales.orders_2025 partition of sales.orders for values from ('2025-01-01') to ('2026-01-01');
create table sales.orders_rest partition of sales.orders default;
create table bookings (room integer not null, during tsrange not null, exclude using gist (during with &&));

create function touch() returns trigger language plpgsql as $$
begin
    new.visits := old.visits + 1; -- a "comment" with \ signs
    return new;
end
$$;
create trigger members_touch before update on members for each row execute function touch();
create function is_active(status member_status) returns boolean immutable language sql as $$ select status = 'active' $$;

create view active_members as select m.id, m.email from members m where is_active(m.status);
comment on view active_members is 'Who is there.';
create materialized view sales.totals as select member_id, count(*) as orders from sales.orders group by member_id;
create unique index on sales.totals (member_id);
