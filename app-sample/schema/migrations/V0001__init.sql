-- ashlar:1 version=0001 server=15..18 transaction=yes older-releases=safe
-- changes: 6 enums created; 1 extension created; 21 tables created

create extension if not exists btree_gist;

create type account_status as enum ('pending', 'active', 'suspended');

create type audit_action as enum ('created', 'changed', 'deleted', 'signed_in', 'granted', 'revoked');

create type auth_provider as enum ('password', 'oidc', 'game');

create type battle_side as enum ('attacker', 'defender', 'third_party');

create type battle_status as enum ('open', 'closed', 'archived');

create type ship_class as enum ('capsule', 'frigate', 'destroyer', 'cruiser', 'battlecruiser', 'battleship', 'capital', 'structure');

create table accounts (
    id                bigint generated always as identity not null,
    public_id         uuid default gen_random_uuid() not null,
    email             text not null,
    status            account_status default 'pending' not null,
    preferences       jsonb default '{}' not null,
    last_sign_in_at   timestamptz,
    last_sign_in_from inet,
    created_at        timestamptz default now() not null,
    constraint accounts_pkey primary key (id),
    constraint accounts_public_id_key unique (public_id),
    constraint accounts_email_has_at check (email like '%_@_%'),
    constraint accounts_preferences_are_an_object check (jsonb_typeof(preferences) = 'object')
);

create unique index accounts_email_key on accounts (lower(email));

create index accounts_pending_idx on accounts (created_at)
    where status = 'pending';

create table alliances (
    id          bigint not null,
    name        text not null,
    ticker      varchar(5) not null,
    executor_id bigint,
    founded_on  date,
    constraint alliances_pkey primary key (id),
    constraint alliances_ticker_key unique (ticker),
    constraint alliances_ticker_form check (ticker ~ '^[A-Z0-9._-]+$')
);

create unique index alliances_name_key on alliances (lower(name));

create table audit_logs (
    id          uuid default gen_random_uuid() not null,
    occurred_at timestamptz default now() not null,
    account_id  bigint,
    action      audit_action not null,
    subject     text not null,
    client      inet,
    detail      jsonb default '{}' not null,
    constraint audit_logs_pkey primary key (occurred_at, id),
    constraint audit_logs_account_id_fkey foreign key (account_id) references accounts (id) on delete set null
) partition by range (occurred_at);

create index audit_logs_of_account on audit_logs (account_id, occurred_at desc)
    where account_id is not null;

create index audit_logs_of_subject on audit_logs (subject, occurred_at desc);

comment on column audit_logs.subject is 'Kind and id of what was touched, such as killmail:1001';

create table audit_logs_2025 partition of audit_logs for values from ('2025-01-01 00:00+00') to ('2026-01-01 00:00+00');

create table audit_logs_2026 partition of audit_logs for values from ('2026-01-01 00:00+00') to ('2027-01-01 00:00+00');

create table audit_logs_other partition of audit_logs default;

create table auth_config (
    id               integer generated always as identity not null,
    provider         auth_provider not null,
    issuer           text,
    client_id        text,
    scopes           text[] default '{}' not null,
    session_lifetime interval default 'PT12H' not null,
    preferred        boolean default false not null,
    constraint auth_config_pkey primary key (id),
    constraint auth_config_provider_issuer_key unique nulls not distinct (provider, issuer),
    constraint auth_config_oidc_is_complete check (provider <> 'oidc' or (issuer is not null and client_id is not null)),
    constraint auth_config_session_ends check (session_lifetime between interval '5 minutes' and interval '30 days')
);

create unique index auth_config_one_preferred on auth_config (preferred)
    where preferred;

create table characters (
    id              bigint not null,
    account_id      bigint,
    corporation_id  bigint not null,
    name            text not null,
    search_name     text generated always as (lower(name)) stored not null,
    security_status numeric(4,2) default 0 not null,
    is_main         boolean default false not null,
    constraint characters_pkey primary key (id),
    constraint characters_search_name_key unique (search_name),
    constraint characters_account_id_fkey foreign key (account_id) references accounts (id) on delete set null,
    constraint characters_main_has_account check (not is_main or account_id is not null)
);

create index characters_corporation_id_idx on characters (corporation_id);

create unique index characters_one_main_per_account on characters (account_id)
    where is_main;

create table corporations (
    id           bigint not null,
    alliance_id  bigint,
    chief_id     bigint,
    name         text not null,
    ticker       varchar(5) not null,
    member_count integer default 0 not null,
    tax_rate     numeric(4,3) default 0 not null,
    constraint corporations_pkey primary key (id),
    constraint corporations_ticker_key unique (ticker),
    constraint corporations_member_count_not_negative check (member_count >= 0),
    constraint corporations_tax_rate_in_range check (tax_rate between 0 and 1)
);

alter table corporations add constraint corporations_alliance_id_fkey foreign key (alliance_id) references alliances (id) on delete set null;

alter table corporations add constraint corporations_chief_id_fkey foreign key (chief_id) references characters (id) on delete set null deferrable initially deferred;

create index corporations_alliance_id_idx on corporations (alliance_id);

create unique index corporations_name_key on corporations (lower(name));

alter table alliances add constraint alliances_executor_id_fkey foreign key (executor_id) references corporations (id) on delete set null;

alter table characters add constraint characters_corporation_id_fkey foreign key (corporation_id) references corporations (id);

create table features (
    id          integer generated always as identity not null,
    name        text not null,
    description text,
    enabled     boolean default false not null,
    rollout     smallint default 100 not null,
    constraint features_pkey primary key (id),
    constraint features_name_key unique (name),
    constraint features_name_form check (name ~ '^[a-z][a-z0-9_]*$'),
    constraint features_rollout_is_percent check (rollout between 0 and 100)
);

create table feature_settings (
    id         bigint generated always as identity not null,
    feature_id integer not null,
    account_id bigint,
    name       text not null,
    value      jsonb not null,
    changed_at timestamptz default now() not null,
    constraint feature_settings_pkey primary key (id),
    constraint feature_settings_feature_id_account_id_name_key unique nulls not distinct (feature_id, account_id, name),
    constraint feature_settings_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade,
    constraint feature_settings_feature_id_fkey foreign key (feature_id) references features (id) on delete cascade
);

create index feature_settings_account_id_idx on feature_settings (account_id);

create table roles (
    id          integer generated always as identity not null,
    name        text not null,
    permissions text[] default '{}' not null,
    constraint roles_pkey primary key (id),
    constraint roles_name_key unique (name)
);

create table account_feature_roles (
    id         bigint generated always as identity not null,
    account_id bigint not null,
    feature_id integer,
    role_id    integer not null,
    granted_by bigint,
    granted_at timestamptz default now() not null,
    expires_at timestamptz,
    constraint account_feature_roles_pkey primary key (id),
    constraint account_feature_roles_account_id_feature_id_role_id_key unique nulls not distinct (account_id, feature_id, role_id),
    constraint account_feature_roles_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade,
    constraint account_feature_roles_feature_id_fkey foreign key (feature_id) references features (id) on delete cascade,
    constraint account_feature_roles_granted_by_fkey foreign key (granted_by) references accounts (id) on delete set null,
    constraint account_feature_roles_role_id_fkey foreign key (role_id) references roles (id) on delete restrict,
    constraint account_feature_roles_expire_later check (expires_at > granted_at)
);

create index account_feature_roles_expiring on account_feature_roles (expires_at)
    where expires_at is not null;

create table rulesets (
    id           bigint generated always as identity not null,
    name         text not null,
    version      integer default 1 not null,
    valid_during tstzrange not null,
    rules        jsonb default '{}' not null,
    constraint rulesets_pkey primary key (id),
    constraint rulesets_name_version_key unique (name, version),
    constraint rulesets_valid_during_not_empty check (not isempty(valid_during)),
    constraint rulesets_version_positive check (version > 0),
    constraint rulesets_one_version_at_a_time exclude using gist (name with =, valid_during with &&)
);

create table ship_types (
    id         integer not null,
    name       text not null,
    ship_class ship_class not null,
    base_price numeric(20,2),
    constraint ship_types_pkey primary key (id),
    constraint ship_types_name_key unique (name),
    constraint ship_types_base_price_not_negative check (base_price >= 0)
);

create index ship_types_ship_class_idx on ship_types (ship_class);

create table solar_systems (
    id          integer not null,
    name        text not null,
    region      text not null,
    security    numeric(3,2) not null,
    band        text generated always as (case when security >= 0.45 then 'high' when security > 0 then 'low' else 'null' end) stored not null,
    coordinates double precision[],
    constraint solar_systems_pkey primary key (id),
    constraint solar_systems_name_key unique (name),
    constraint solar_systems_coordinates_are_three check (cardinality(coordinates) = 3),
    constraint solar_systems_security_in_range check (security between -1 and 1)
);

create index solar_systems_region_idx on solar_systems (region, security desc);

comment on table solar_systems is 'Where things happen; the game''s own list';

comment on column solar_systems.security is 'The game''s security status, from -1 to 1';

create table battles (
    id              bigint generated always as identity not null,
    title           text not null,
    ruleset_id      bigint not null,
    solar_system_id integer not null,
    status          battle_status default 'open' not null,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    reported_by     bigint,
    constraint battles_pkey primary key (id),
    constraint battles_reported_by_fkey foreign key (reported_by) references accounts (id) on delete set null,
    constraint battles_ruleset_id_fkey foreign key (ruleset_id) references rulesets (id),
    constraint battles_solar_system_id_fkey foreign key (solar_system_id) references solar_systems (id),
    constraint battles_end_after_start check (ended_at > started_at)
);

create index battles_of_system on battles (solar_system_id, started_at desc);

create index battles_to_review on battles (started_at)
    where status = 'open';

create table battle_participants (
    battle_id      bigint not null,
    character_id   bigint not null,
    corporation_id bigint not null,
    side           battle_side not null,
    joined_at      timestamptz default now() not null,
    constraint battle_participants_pkey primary key (battle_id, character_id),
    constraint battle_participants_battle_id_fkey foreign key (battle_id) references battles (id) on delete cascade,
    constraint battle_participants_character_id_fkey foreign key (character_id) references characters (id),
    constraint battle_participants_corporation_id_fkey foreign key (corporation_id) references corporations (id)
);

create index battle_participants_character_id_idx on battle_participants (character_id);

create table killmails (
    id                    bigint not null,
    hash                  text not null,
    occurred_at           timestamptz not null,
    solar_system_id       integer not null,
    victim_id             bigint,
    victim_corporation_id bigint not null,
    ship_type_id          integer not null,
    damage_taken          integer not null,
    isk_destroyed         numeric(20,2) not null,
    dropped_value         numeric(20,2) default 0 not null,
    total_value           numeric(20,2) generated always as (isk_destroyed + dropped_value) stored not null,
    labels                text[] default '{}' not null,
    payload               jsonb not null,
    received_at           timestamptz default now() not null,
    constraint killmails_pkey primary key (id),
    constraint killmails_ship_type_id_fkey foreign key (ship_type_id) references ship_types (id),
    constraint killmails_solar_system_id_fkey foreign key (solar_system_id) references solar_systems (id),
    constraint killmails_victim_corporation_id_fkey foreign key (victim_corporation_id) references corporations (id),
    constraint killmails_victim_id_fkey foreign key (victim_id) references characters (id),
    constraint killmails_damage_taken_not_negative check (damage_taken >= 0),
    constraint killmails_hash_form check (hash ~ '^[0-9a-f]{40}$'),
    constraint killmails_values_not_negative check (isk_destroyed >= 0 and dropped_value >= 0)
);

create index killmails_labels_idx on killmails using gin (labels);

create index killmails_of_system on killmails (solar_system_id, occurred_at desc);

create index killmails_of_victim on killmails (victim_id, occurred_at desc)
    where victim_id is not null;

create index killmails_payload_idx on killmails using gin (payload jsonb_path_ops);

create index killmails_received_at_idx on killmails using brin (received_at) with (pages_per_range = 32);

comment on table killmails is 'One row per lost ship';

comment on column killmails.hash is 'What the game wants to see beside the number';

comment on column killmails.id is 'The game''s number';

comment on column killmails.payload is 'The report, word for word';

create table battle_killmails (
    battle_id   bigint not null,
    killmail_id bigint not null,
    victim_id   bigint,
    losing_side battle_side not null,
    added_at    timestamptz default now() not null,
    constraint battle_killmails_pkey primary key (battle_id, killmail_id),
    constraint battle_killmails_killmail_id_key unique (killmail_id),
    constraint battle_killmails_battle_id_fkey foreign key (battle_id) references battles (id) on delete cascade,
    constraint battle_killmails_battle_id_victim_id_fkey foreign key (battle_id, victim_id) references battle_participants (battle_id, character_id),
    constraint battle_killmails_killmail_id_fkey foreign key (killmail_id) references killmails (id) on delete cascade
);

create table killmail_attackers (
    killmail_id    bigint not null,
    ordinal        smallint not null,
    character_id   bigint,
    corporation_id bigint,
    ship_type_id   integer,
    damage_done    integer not null,
    final_blow     boolean default false not null,
    constraint killmail_attackers_pkey primary key (killmail_id, ordinal),
    constraint killmail_attackers_character_id_fkey foreign key (character_id) references characters (id),
    constraint killmail_attackers_corporation_id_fkey foreign key (corporation_id) references corporations (id),
    constraint killmail_attackers_killmail_id_fkey foreign key (killmail_id) references killmails (id) on delete cascade,
    constraint killmail_attackers_ship_type_id_fkey foreign key (ship_type_id) references ship_types (id),
    constraint killmail_attackers_damage_not_negative check (damage_done >= 0)
);

create index killmail_attackers_character_id_idx on killmail_attackers (character_id) include (damage_done);

create unique index killmail_attackers_one_final_blow on killmail_attackers (killmail_id)
    where final_blow;
