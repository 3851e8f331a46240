-- ashlar:1 version=0001 server=15..18 transaction=yes older-releases=unsafe
-- changes: 6 enums dropped; 1 extension dropped; 21 tables dropped

alter table alliances drop constraint alliances_executor_id_fkey;

alter table characters drop constraint characters_corporation_id_fkey;

alter table corporations drop constraint corporations_alliance_id_fkey;

alter table corporations drop constraint corporations_chief_id_fkey;

drop table account_feature_roles;

drop table alliances;

drop table audit_logs_2025;

drop table audit_logs_2026;

drop table audit_logs_other;

drop table audit_logs;

drop table auth_config;

drop table battle_killmails;

drop table battle_participants;

drop table battles;

drop table feature_settings;

drop table features;

drop table killmail_attackers;

drop table killmails;

drop table characters;

drop table accounts;

drop table corporations;

drop table roles;

drop table rulesets;

drop table ship_types;

drop table solar_systems;

drop type account_status;

drop type audit_action;

drop type auth_provider;

drop type battle_side;

drop type battle_status;

drop type ship_class;

drop extension btree_gist;
