// The sample's schema in drizzle's language, table by table. It has no words for comments, extensions, exclusion
// constraints, partitions, included columns, deferred foreign keys and multi-column set null; those are left out.
import { sql } from 'drizzle-orm';
import {
  AnyPgColumn, bigint, boolean, check, customType, date, doublePrecision, foreignKey, index, inet, integer, interval,
  jsonb, numeric, pgEnum, pgTable, pgView, primaryKey, smallint, text, timestamp, unique, uniqueIndex, uuid, varchar,
} from 'drizzle-orm/pg-core';

const tstzrange = customType<{ data: string }>({ dataType: () => 'tstzrange' });
const big = (name: string) => bigint(name, { mode: 'bigint' });
const time = (name: string) => timestamp(name, { withTimezone: true });
const money = (name: string) => numeric(name, { precision: 20, scale: 2 });

export const accountStatus = pgEnum('account_status', ['pending', 'active', 'suspended']);
export const auditAction = pgEnum('audit_action', ['created', 'changed', 'deleted', 'signed_in', 'granted', 'revoked']);
export const authProvider = pgEnum('auth_provider', ['password', 'oidc', 'game']);
export const battleSide = pgEnum('battle_side', ['attacker', 'defender', 'third_party']);
export const battleStatus = pgEnum('battle_status', ['open', 'disputed', 'closed', 'archived']);
export const itemFate = pgEnum('item_fate', ['destroyed', 'dropped']);
export const shipClass = pgEnum('ship_class', [
  'capsule', 'frigate', 'destroyer', 'cruiser', 'battlecruiser', 'battleship', 'capital', 'structure',
]);

export const accounts = pgTable('accounts', {
  id: big('id').primaryKey().generatedByDefaultAsIdentity(),
  publicId: uuid('public_id').notNull().default(sql`gen_random_uuid()`).unique(),
  email: text('email').notNull(),
  status: accountStatus('status').notNull().default('pending'),
  timezone: text('timezone').notNull(),
  preferences: jsonb('preferences').notNull().default(sql`'{}'`),
  lastSignInAt: time('last_sign_in_at'),
  lastSignInFrom: inet('last_sign_in_from'),
  createdAt: time('created_at').notNull().default(sql`now()`),
}, (t) => [
  uniqueIndex('accounts_email_key').on(sql`lower(${t.email})`),
  check('accounts_email_has_at', sql`${t.email} like '%_@_%'`),
  check('accounts_preferences_are_an_object', sql`jsonb_typeof(${t.preferences}) = 'object'`),
  index('accounts_pending_idx').on(t.createdAt).where(sql`${t.status} = 'pending'`),
]);

export const alliances = pgTable('alliances', {
  id: big('id').primaryKey(),
  name: text('name').notNull(),
  ticker: varchar('ticker', { length: 5 }).notNull().unique(),
  executorId: big('executor_id').references((): AnyPgColumn => corporations.id, { onDelete: 'set null' }),
  foundedOn: date('founded_on'),
}, (t) => [
  uniqueIndex('alliances_name_key').on(sql`lower(${t.name})`),
  check('alliances_ticker_form', sql`${t.ticker} ~ '^[A-Z0-9._-]+$'`),
]);

export const corporations = pgTable('corporations', {
  id: big('id').primaryKey(),
  allianceId: big('alliance_id').references((): AnyPgColumn => alliances.id, { onDelete: 'set null' }),
  chiefId: big('chief_id').references((): AnyPgColumn => characters.id, { onDelete: 'set null' }),
  name: text('name').notNull(),
  ticker: varchar('ticker', { length: 5 }).notNull().unique(),
  memberCount: integer('member_count').notNull().default(0),
  taxRate: numeric('tax_rate', { precision: 4, scale: 3 }).notNull().default('0'),
}, (t) => [
  uniqueIndex('corporations_name_key').on(sql`lower(${t.name})`),
  check('corporations_member_count_not_negative', sql`${t.memberCount} >= 0`),
  check('corporations_tax_rate_in_range', sql`${t.taxRate} between 0 and 1`),
  index('corporations_alliance_id_idx').on(t.allianceId),
]);

export const characters = pgTable('characters', {
  id: big('id').primaryKey(),
  accountId: big('account_id').references(() => accounts.id, { onDelete: 'set null' }),
  corporationId: big('corporation_id').notNull().references(() => corporations.id),
  name: text('name').notNull(),
  searchName: text('search_name').notNull().generatedAlwaysAs(sql`lower(name)`),
  securityStatus: numeric('security_status', { precision: 4, scale: 2 }).notNull().default('0'),
  main: boolean('is_main').notNull().default(false),
}, (t) => [
  unique('characters_search_name_key').on(t.searchName),
  check('characters_main_has_account', sql`not ${t.main} or ${t.accountId} is not null`),
  uniqueIndex('characters_one_main_per_account').on(t.accountId).where(sql`${t.main}`),
  index('characters_corporation_id_idx').on(t.corporationId),
]);

export const solarSystems = pgTable('solar_systems', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  region: text('region').notNull(),
  security: numeric('security', { precision: 3, scale: 2 }).notNull(),
  band: text('band').notNull().generatedAlwaysAs(
    sql`case when security >= 0.45 then 'high' when security > 0 then 'low' else 'null' end`),
  coordinates: doublePrecision('coordinates').array(),
}, (t) => [
  check('solar_systems_security_in_range', sql`${t.security} between -1 and 1`),
  check('solar_systems_coordinates_are_three', sql`cardinality(${t.coordinates}) = 3`),
  index('solar_systems_region_idx').on(t.region, t.security.desc()),
]);

export const shipTypes = pgTable('ship_types', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  shipClass: shipClass('ship_class').notNull(),
  basePrice: money('base_price'),
}, (t) => [
  check('ship_types_base_price_not_negative', sql`${t.basePrice} >= 0`),
  index('ship_types_ship_class_idx').on(t.shipClass),
]);

export const killmails = pgTable('killmails', {
  id: big('id').primaryKey(),
  hash: text('hash').notNull(),
  occurredAt: time('occurred_at').notNull(),
  solarSystemId: integer('solar_system_id').notNull().references(() => solarSystems.id),
  victimId: big('victim_id').references(() => characters.id),
  victimCorporationId: big('victim_corporation_id').notNull().references(() => corporations.id),
  shipTypeId: integer('ship_type_id').notNull().references(() => shipTypes.id),
  damageTaken: integer('damage_taken').notNull(),
  destroyedValue: money('destroyed_value').notNull(),
  droppedValue: money('dropped_value').notNull().default('0'),
  totalValue: money('total_value').notNull().generatedAlwaysAs(sql`destroyed_value + dropped_value`),
  labels: text('labels').array().notNull().default(sql`'{}'`),
  payload: jsonb('payload').notNull(),
  receivedAt: time('received_at').notNull().default(sql`now()`),
}, (t) => [
  check('killmails_hash_form', sql`${t.hash} ~ '^[0-9a-f]{40}$'`),
  check('killmails_damage_taken_not_negative', sql`${t.damageTaken} >= 0`),
  check('killmails_values_not_negative', sql`${t.destroyedValue} >= 0 and ${t.droppedValue} >= 0`),
  index('killmails_of_system').on(t.solarSystemId, t.occurredAt.desc()),
  index('killmails_of_victim').on(t.victimId, t.occurredAt.desc()).where(sql`${t.victimId} is not null`),
  index('killmails_most_valuable').on(t.totalValue.desc()).where(sql`${t.totalValue} >= 1000000000`),
  index('killmails_labels_idx').using('gin', t.labels),
  index('killmails_payload_idx').using('gin', t.payload.op('jsonb_path_ops')),
  index('killmails_received_at_idx').using('brin', t.receivedAt).with({ pages_per_range: 32 }),
]);

export const killmailAttackers = pgTable('killmail_attackers', {
  killmailId: big('killmail_id').notNull().references(() => killmails.id, { onDelete: 'cascade' }),
  position: smallint('position').notNull(),
  characterId: big('character_id').references(() => characters.id),
  corporationId: big('corporation_id').references(() => corporations.id),
  shipTypeId: integer('ship_type_id').references(() => shipTypes.id),
  damageDone: integer('damage_done').notNull(),
  finalBlow: boolean('final_blow').notNull().default(false),
}, (t) => [
  primaryKey({ columns: [t.killmailId, t.position] }),
  check('killmail_attackers_damage_not_negative', sql`${t.damageDone} >= 0`),
  uniqueIndex('killmail_attackers_one_final_blow').on(t.killmailId).where(sql`${t.finalBlow}`),
  index('killmail_attackers_character_id_idx').on(t.characterId),
]);

export const killmailItems = pgTable('killmail_items', {
  killmailId: big('killmail_id').notNull().references(() => killmails.id, { onDelete: 'cascade' }),
  position: smallint('position').notNull(),
  itemName: text('item_name').notNull(),
  fate: itemFate('fate').notNull(),
  quantity: big('quantity').notNull().default(sql`1`),
  unitPrice: money('unit_price'),
}, (t) => [
  primaryKey({ columns: [t.killmailId, t.position] }),
  check('killmail_items_quantity_positive', sql`${t.quantity} > 0`),
  index('killmail_items_dropped_idx').on(t.itemName).where(sql`${t.fate} = 'dropped'`),
]);

export const rulesets = pgTable('rulesets', {
  id: big('id').primaryKey().generatedByDefaultAsIdentity(),
  name: text('name').notNull(),
  version: integer('version').notNull().default(1),
  validDuring: tstzrange('valid_during').notNull(),
  rules: jsonb('rules').notNull().default(sql`'{}'`),
}, (t) => [
  unique('rulesets_name_version_key').on(t.name, t.version),
  check('rulesets_version_positive', sql`${t.version} > 0`),
  check('rulesets_valid_during_not_empty', sql`not isempty(${t.validDuring})`),
]);

export const battles = pgTable('battles', {
  id: big('id').primaryKey().generatedByDefaultAsIdentity(),
  title: text('title').notNull(),
  rulesetId: big('ruleset_id').notNull().references(() => rulesets.id),
  solarSystemId: integer('solar_system_id').notNull().references(() => solarSystems.id),
  status: battleStatus('status').notNull().default('open'),
  startedAt: time('started_at').notNull(),
  endedAt: time('ended_at'),
  reportedBy: big('reported_by').references(() => accounts.id, { onDelete: 'set null' }),
}, (t) => [
  check('battles_end_after_start', sql`${t.endedAt} > ${t.startedAt}`),
  index('battles_of_system').on(t.solarSystemId, t.startedAt.desc()),
  index('battles_to_review').on(t.startedAt).where(sql`${t.status} in ('open', 'disputed')`),
]);

export const battleParticipants = pgTable('battle_participants', {
  battleId: big('battle_id').notNull().references(() => battles.id, { onDelete: 'cascade' }),
  characterId: big('character_id').notNull().references(() => characters.id),
  corporationId: big('corporation_id').notNull().references(() => corporations.id),
  side: battleSide('side').notNull(),
  joinedAt: time('joined_at').notNull().default(sql`now()`),
}, (t) => [
  primaryKey({ columns: [t.battleId, t.characterId] }),
  index('battle_participants_character_id_idx').on(t.characterId),
]);

export const battleKillmails = pgTable('battle_killmails', {
  battleId: big('battle_id').notNull().references(() => battles.id, { onDelete: 'cascade' }),
  killmailId: big('killmail_id').notNull().unique().references(() => killmails.id, { onDelete: 'cascade' }),
  victimId: big('victim_id'),
  losingSide: battleSide('losing_side').notNull(),
  addedAt: time('added_at').notNull().default(sql`now()`),
}, (t) => [
  primaryKey({ columns: [t.battleId, t.killmailId] }),
  foreignKey({
    columns: [t.battleId, t.victimId],
    foreignColumns: [battleParticipants.battleId, battleParticipants.characterId],
  }),
]);

export const features = pgTable('features', {
  id: integer('id').primaryKey().generatedByDefaultAsIdentity(),
  name: text('name').notNull().unique(),
  description: text('description'),
  enabled: boolean('enabled').notNull().default(false),
  rollout: smallint('rollout').notNull().default(100),
}, (t) => [
  check('features_name_form', sql`${t.name} ~ '^[a-z][a-z0-9_]*$'`),
  check('features_rollout_is_percent', sql`${t.rollout} between 0 and 100`),
]);

export const roles = pgTable('roles', {
  id: integer('id').primaryKey().generatedByDefaultAsIdentity(),
  name: text('name').notNull().unique(),
  permissions: text('permissions').array().notNull().default(sql`'{}'`),
});

export const accountFeatureRoles = pgTable('account_feature_roles', {
  id: big('id').primaryKey().generatedByDefaultAsIdentity(),
  accountId: big('account_id').notNull().references(() => accounts.id, { onDelete: 'cascade' }),
  featureId: integer('feature_id').references(() => features.id, { onDelete: 'cascade' }),
  roleId: integer('role_id').notNull().references(() => roles.id, { onDelete: 'restrict' }),
  grantedBy: big('granted_by').references(() => accounts.id, { onDelete: 'set null' }),
  grantedAt: time('granted_at').notNull().default(sql`now()`),
  expiresAt: time('expires_at'),
}, (t) => [
  unique('account_feature_roles_account_id_feature_id_role_id_key').on(t.accountId, t.featureId, t.roleId)
    .nullsNotDistinct(),
  check('account_feature_roles_expire_later', sql`${t.expiresAt} > ${t.grantedAt}`),
  index('account_feature_roles_expiring').on(t.expiresAt).where(sql`${t.expiresAt} is not null`),
]);

export const featureSettings = pgTable('feature_settings', {
  id: big('id').primaryKey().generatedByDefaultAsIdentity(),
  featureId: integer('feature_id').notNull().references(() => features.id, { onDelete: 'cascade' }),
  accountId: big('account_id').references(() => accounts.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
  value: jsonb('value').notNull(),
  changedAt: time('changed_at').notNull().default(sql`now()`),
}, (t) => [
  unique('feature_settings_feature_id_account_id_name_key').on(t.featureId, t.accountId, t.name).nullsNotDistinct(),
  index('feature_settings_account_id_idx').on(t.accountId),
]);

export const authConfig = pgTable('auth_config', {
  id: integer('id').primaryKey().generatedByDefaultAsIdentity(),
  provider: authProvider('provider').notNull(),
  issuer: text('issuer'),
  clientId: text('client_id'),
  scopes: text('scopes').array().notNull().default(sql`'{}'`),
  sessionLifetime: interval('session_lifetime').notNull().default('12:00:00'),
  preferred: boolean('preferred').notNull().default(false),
}, (t) => [
  check('auth_config_oidc_is_complete',
    sql`${t.provider} <> 'oidc' or (${t.issuer} is not null and ${t.clientId} is not null)`),
  check('auth_config_session_ends', sql`${t.sessionLifetime} between interval '5 minutes' and interval '30 days'`),
  uniqueIndex('auth_config_one_preferred').on(t.preferred).where(sql`${t.preferred}`),
  unique('auth_config_provider_issuer_key').on(t.provider, t.issuer).nullsNotDistinct(),
]);

export const auditLogs = pgTable('audit_logs', {
  id: uuid('id').notNull().default(sql`gen_random_uuid()`),
  occurredAt: time('occurred_at').notNull().default(sql`now()`),
  accountId: big('account_id').references(() => accounts.id, { onDelete: 'set null' }),
  action: auditAction('action').notNull(),
  subject: text('subject').notNull(),
  client: inet('client'),
  detail: jsonb('detail').notNull().default(sql`'{}'`),
}, (t) => [
  primaryKey({ columns: [t.occurredAt, t.id] }),
  index('audit_logs_of_subject').on(t.subject, t.occurredAt.desc()),
  index('audit_logs_of_account').on(t.accountId, t.occurredAt.desc()).where(sql`${t.accountId} is not null`),
]);

export const battleSummaries = pgView('battle_summaries', {
  battleId: big('battle_id').notNull(),
  side: battleSide('side').notNull(),
  shipsLost: big('ships_lost').notNull(),
  valueLost: numeric('value_lost').notNull(),
}).as(sql`
  select b.id, bk.losing_side, count(*), sum(k.total_value)
  from battles b
  join battle_killmails bk on bk.battle_id = b.id
  join killmails k on k.id = bk.killmail_id
  group by b.id, bk.losing_side`);
