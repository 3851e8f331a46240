-- A small killboard: enough rows for the queries of the demo to have something to say.
insert into solar_systems (id, name, region, security, coordinates) values
    (3001, 'Vael', 'Outer Ring', -0.31, '{12.5, -3.25, 801.0}'),
    (3002, 'Orrin Gate', 'Outer Ring', 0.22, '{14.0, -2.5, 799.5}'),
    (3003, 'Tessaly', 'Heartland', 0.94, null);

insert into ship_types (id, name, ship_class, base_price) values
    (501, 'Wren', 'frigate', 450000),
    (502, 'Halberd', 'cruiser', 11500000),
    (503, 'Anvil', 'battleship', 182000000),
    (504, 'Leviathan Bay', 'capital', 2350000000);

insert into alliances (id, name, ticker, founded_on) values
    (91, 'The Long Night', 'NIGHT', '2019-04-01'),
    (92, 'Merchants of Tessaly', 'MOT', '2021-11-12');

insert into corporations (id, alliance_id, name, ticker, member_count) values
    (71, 91, 'Black Lantern', 'BLKL', 214),
    (72, 92, 'Heartland Freight', 'HFRT', 58),
    (73, null, 'Salvage and Sons', 'SALV', 7);

insert into accounts (email, status, timezone) values
    ('ada@example.org', 'active', 'Europe/Vienna'),
    ('brin@example.org', 'pending', 'America/Lima');

insert into characters (id, account_id, corporation_id, name, security_status, is_main)
    select c.id, a.id, c.corporation_id, c.name, c.security_status, c.is_main
    from (values
        (9001, 'ada@example.org', 71, 'Ada Nightfall', -4.2, true),
        (9002, 'ada@example.org', 73, 'Sela Rust', 0.3, false),
        (9003, null, 71, 'Corin Vex', -7.9, false),
        (9004, 'brin@example.org', 72, 'Brin Halloway', 3.1, true),
        (9005, null, 72, 'Old Tam', 1.0, false)
    ) as c (id, email, corporation_id, name, security_status, is_main)
    left join accounts a on a.email = c.email;

update corporations set chief_id = 9001 where id = 71;
update alliances set executor_id = 71 where id = 91;

insert into killmails (id, hash, occurred_at, solar_system_id, victim_id, victim_corporation_id, ship_type_id,
                       damage_taken, destroyed_value, dropped_value, labels, payload) values
    (1001, repeat('a1', 20), '2026-03-07 19:02:11+00', 3001, 9004, 72, 503, 84210, 171300000, 22750000.50, '{battle}', '{}'),
    (1002, repeat('b2', 20), '2026-03-07 19:05:48+00', 3001, 9005, 72, 504, 912800, 2198000000, 401500000, '{battle,expensive}', '{}'),
    (1003, repeat('c3', 20), '2026-03-07 19:09:30+00', 3001, 9003, 71, 502, 15120, 9800000, 1700000, '{battle}', '{}'),
    (1004, repeat('d4', 20), '2026-03-08 04:41:02+00', 3002, 9002, 73, 501, 2100, 380000, 0, '{solo}', '{}');

insert into killmail_attackers (killmail_id, ordinal, character_id, corporation_id, ship_type_id, damage_done, final_blow) values
    (1001, 1, 9001, 71, 502, 60110, true),
    (1001, 2, 9003, 71, 502, 24100, false),
    (1002, 1, 9003, 71, 502, 500700, true),
    (1002, 2, 9001, 71, 502, 412100, false),
    (1003, 1, 9004, 72, 501, 15120, true),
    (1004, 1, null, null, null, 2100, true);

insert into killmail_items (killmail_id, ordinal, item_name, fate, quantity, unit_price) values
    (1001, 1, 'Rail Battery', 'destroyed', 6, 1250000),
    (1001, 2, 'Shield Cells', 'dropped', 40, 18000),
    (1002, 1, 'Refined Ore', 'dropped', 120000, 3100);

insert into rulesets (name, valid_during) values ('standard', '[2025-01-01 00:00:00+00,)');
insert into battles (title, ruleset_id, solar_system_id, status, started_at, ended_at, reported_by)
    select 'The Vael ambush', r.id, 3001, 'closed', '2026-03-07 19:00:00+00', '2026-03-07 19:12:00+00', a.id
    from rulesets r cross join accounts a
    where r.name = 'standard' and a.email = 'ada@example.org';

insert into battle_participants (battle_id, character_id, corporation_id, side)
    select b.id, p.character_id, p.corporation_id, p.side::battle_side
    from battles b cross join (values
        (9001, 71, 'attacker'),
        (9003, 71, 'attacker'),
        (9004, 72, 'defender'),
        (9005, 72, 'defender')
    ) as p (character_id, corporation_id, side);
insert into battle_killmails (battle_id, killmail_id, victim_id, losing_side)
    select p.battle_id, k.id, k.victim_id, p.side
    from killmails k join battle_participants p on p.character_id = k.victim_id
    where k.labels @> '{battle}';

insert into features (name, description, enabled) values
    ('battle_reports', 'Killmails grouped into battles', true),
    ('live_feed', 'Killmails as they happen', false);
insert into roles (name, permissions) values ('moderator', '{battle.edit,battle.close}');
insert into account_feature_roles (account_id, feature_id, role_id)
    select a.id, f.id, r.id
    from accounts a cross join features f cross join roles r
    where a.email = 'ada@example.org' and f.name = 'battle_reports' and r.name = 'moderator';
insert into feature_settings (feature_id, name, value)
    select id, 'quiet_minutes', '15' from features where name = 'battle_reports';
insert into auth_config (provider, issuer, client_id, scopes, preferred) values
    ('oidc', 'https://login.example.org', 'killboard', '{openid,email}', true);
