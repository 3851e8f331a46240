-- The catalog of a database as rows (kind, schema, name, definition): two databases with the same rows have the same schema.
-- One parameter: the history table, with or without its schema; it and its companions are left out, as are system schemas
-- and what belongs to an extension. The order of a table's columns does not show. Owners, grants and the names of not-null
-- constraints have kinds of their own, so that a reader can do without them.
--
-- What PostgreSQL prints depends on settings of the session: the reader empties search_path and fixes the formats of dates.
-- Works on 14 to 18: columns that only newer versions have are reached through to_jsonb(row).
with
user_schema as (
  select n.oid, n.nspname::text as name, n.nspowner as owner, n.nspacl as acl
  from pg_namespace n
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
),
member as (
  select classid as class, objid as oid from pg_depend where deptype = 'e'
),
history as (
  select parameter.name || companion.suffix as name
  from (select ?::text as name) parameter, (values (''), ('_audit'), ('_state')) companion (suffix)
),
history_relation as (
  select c.oid
  from pg_class c
  join user_schema s on s.oid = c.relnamespace
  where c.relname in (select name from history) or s.name || '.' || c.relname in (select name from history)
),
foreign_relation as (
  select oid from history_relation
  union
  select oid from member where class = 'pg_class'::regclass
),
hidden as (
  select oid from foreign_relation
  union
  select i.indexrelid from pg_index i join foreign_relation f on f.oid = i.indrelid
  union
  select d.objid from pg_depend d join foreign_relation f on f.oid = d.refobjid
  where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
),
relation as (
  select c.oid, c.relname::text as name, s.name as schema, c.relkind as kind, c.relpersistence as persistence,
    c.reloptions as options, c.relrowsecurity as row_security, c.relforcerowsecurity as force_row_security,
    c.relreplident as replica_identity, c.relispartition as is_partition, c.relpartbound as bound, c.reloftype as of_type,
    c.relam as access_method, c.reltablespace as tablespace, c.reltoastrelid as toast, c.relowner as owner, c.relacl as acl
  from pg_class c
  join user_schema s on s.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c', 'i', 'I') and c.oid not in (select oid from hidden)
),
user_type as (
  select t.oid, t.typname::text as name, s.name as schema, t.typtype as kind, t.typowner as owner, t.typacl as acl
  from pg_type t
  join user_schema s on s.oid = t.typnamespace
  where t.oid not in (select oid from member where class = 'pg_type'::regclass)
    and not exists (select from pg_type element where element.oid = t.typelem and element.typarray = t.oid)
    and (t.typrelid = 0 or exists (select from relation r where r.oid = t.typrelid and r.kind = 'c'))
),
routine as (
  select p.oid, p.proname || '(' || oidvectortypes(p.proargtypes) || ')' as name, s.name as schema, p.prokind as kind,
    p.proowner as owner, p.proacl as acl
  from pg_proc p
  join user_schema s on s.oid = p.pronamespace
  where p.oid not in (select oid from member where class = 'pg_proc'::regclass)
    -- The constructors of a range type are made with it.
    and not exists (
      select from pg_depend d
      where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.refclassid = 'pg_type'::regclass and d.deptype = 'i')
),
parent as (
  select i.inhrelid as oid, string_agg(i.inhparent::regclass::text, ', ' order by i.inhseqno) as names,
    bool_or(i.inhdetachpending) as detaching
  from pg_inherits i
  group by i.inhrelid
),
schemas as (
  select 'schema' as kind, s.name as schema, s.name, '' as definition
  from user_schema s
  where s.oid not in (select oid from member where class = 'pg_namespace'::regclass)
),
extensions as (
  select 'extension', '', e.extname::text, 'schema ' || quote_ident(n.nspname)
  from pg_extension e
  join pg_namespace n on n.oid = e.extnamespace
),
types as (
  select
    case t.kind when 'e' then 'enum' when 'd' then 'domain' when 'c' then 'composite type' when 'r' then 'range type'
      else 'base type' end,
    t.schema, t.name,
    case t.kind
      when 'e' then (
        select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid)
      when 'c' then (
        select string_agg(
          quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
            || case when a.attcollation <> element.typcollation then ' collate ' || a.attcollation::regcollation else '' end,
          ', ' order by a.attnum)
        from pg_attribute a
        join pg_type element on element.oid = a.atttypid
        where a.attrelid = pg_type.typrelid and a.attnum > 0 and not a.attisdropped)
      when 'd' then jsonb_strip_nulls(jsonb_build_object(
        'type', format_type(pg_type.typbasetype, pg_type.typtypmod),
        'not null', nullif(pg_type.typnotnull, false),
        'default', pg_get_expr(pg_type.typdefaultbin, 'pg_type'::regclass),
        'collation', case when pg_type.typcollation <> base.typcollation then pg_type.typcollation::regcollation end))::text
      when 'r' then (
        select jsonb_strip_nulls(jsonb_build_object(
          'subtype', format_type(r.rngsubtype, null),
          'multirange', r.rngmultitypid::regtype,
          'collation', nullif(r.rngcollation, 0)::regcollation,
          'operator class', format('%I.%I', opclass_schema.nspname, c.opcname),
          'canonical', nullif(r.rngcanonical, 0)::regprocedure,
          'difference', nullif(r.rngsubdiff, 0)::regprocedure))::text
        from pg_range r
        join pg_opclass c on c.oid = r.rngsubopc
        join pg_namespace opclass_schema on opclass_schema.oid = c.opcnamespace
        where r.rngtypid = t.oid)
      else jsonb_strip_nulls(jsonb_build_object(
        'defined', pg_type.typisdefined, 'input', pg_type.typinput, 'output', pg_type.typoutput,
        'receive', pg_type.typreceive, 'send', pg_type.typsend, 'modifier in', pg_type.typmodin,
        'modifier out', pg_type.typmodout, 'analyze', pg_type.typanalyze,
        'subscript', pg_type.typsubscript, 'length', pg_type.typlen,
        'by value', pg_type.typbyval, 'alignment', pg_type.typalign, 'storage', pg_type.typstorage,
        'category', pg_type.typcategory, 'preferred', pg_type.typispreferred, 'delimiter', pg_type.typdelim,
        'element', nullif(pg_type.typelem, 0)::regtype, 'default', pg_type.typdefault,
        'collatable', nullif(pg_type.typcollation, 0)))::text
    end
  from user_type t
  join pg_type on pg_type.oid = t.oid
  left join pg_type base on base.oid = pg_type.typbasetype
  where t.kind <> 'm'
),
tables as (
  select
    case r.kind when 'f' then 'foreign table' else 'table' end, r.schema, r.name,
    jsonb_strip_nulls(jsonb_build_object(
      'persistence', nullif(r.persistence, 'p'),
      'options', (select array_agg(o order by o collate "C") from unnest(r.options) o),
      'toast options', (
        select array_agg(o order by o collate "C") from pg_class t, unnest(t.reloptions) o where t.oid = r.toast),
      'partition by', case when r.kind = 'p' then pg_get_partkeydef(r.oid) end,
      case when r.is_partition then 'partition of' else 'inherits' end, parent.names,
      'bound', pg_get_expr(r.bound, r.oid),
      'detaching', nullif(parent.detaching, false),
      'of type', nullif(r.of_type, 0)::regtype,
      'row level security', nullif(r.row_security, false),
      'forced row level security', nullif(r.force_row_security, false),
      'replica identity', nullif(r.replica_identity, 'd'),
      'access method', (select nullif(m.amname, 'heap') from pg_am m where m.oid = r.access_method),
      'tablespace', (select t.spcname from pg_tablespace t where t.oid = r.tablespace),
      'server', (select s.srvname from pg_foreign_server s where s.oid = f.ftserver),
      'foreign options', f.ftoptions))::text
  from relation r
  left join parent on parent.oid = r.oid
  left join pg_foreign_table f on f.ftrelid = r.oid
  where r.kind in ('r', 'p', 'f')
),
columns as (
  select 'column', r.schema, r.name || '.' || a.attname,
    jsonb_strip_nulls(jsonb_build_object(
      'type', format_type(a.atttypid, a.atttypmod),
      'collation', case when a.attcollation <> t.typcollation then a.attcollation::regcollation end,
      'not null', nullif(a.attnotnull, false),
      'default', pg_get_expr(d.adbin, d.adrelid),
      'generated', nullif(a.attgenerated, ''),
      'identity', nullif(a.attidentity, ''),
      'storage', nullif(a.attstorage, t.typstorage),
      'compression', nullif(a.attcompression, ''),
      'statistics', nullif(a.attstattarget, -1),
      'options', (select array_agg(o order by o collate "C") from unnest(a.attoptions) o),
      'foreign options', a.attfdwoptions,
      'inherited', case when a.attinhcount > 0 then a.attinhcount end,
      'local too', case when a.attinhcount > 0 then nullif(a.attislocal, false) end))::text
  from relation r
  join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
  where r.kind in ('r', 'p', 'f', 'v', 'm')
),
sequences as (
  select 'sequence', r.schema, r.name,
    jsonb_strip_nulls(jsonb_build_object(
      'type', s.seqtypid::regtype, 'start', s.seqstart, 'increment', s.seqincrement, 'minimum', s.seqmin,
      'maximum', s.seqmax, 'cache', s.seqcache, 'cycle', nullif(s.seqcycle, false),
      'persistence', nullif(r.persistence, 'p'),
      case d.deptype when 'i' then 'identity of' else 'owned by' end, d.refobjid::regclass || '.' || quote_ident(a.attname)
    ))::text
  from relation r
  join pg_sequence s on s.seqrelid = r.oid
  left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = r.oid and d.objsubid = 0
    and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
  left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
),
constraint_of as (
  select c.oid, c.conname, c.conrelid, c.contype, c.conkey, c.convalidated, c.connoinherit, c.coninhcount, c.conislocal,
    r.schema, r.name || '.' as owner
  from pg_constraint c
  join relation r on r.oid = c.conrelid
  -- The copies of a key on partitions, of either side, follow from the original; PostgreSQL numbers their names.
  where c.contype <> 't' and c.conparentid = 0
  union all
  select c.oid, c.conname, c.conrelid, c.contype, c.conkey, c.convalidated, c.connoinherit, c.coninhcount, c.conislocal,
    t.schema, t.name || '.'
  from pg_constraint c
  join user_type t on t.oid = c.contypid
),
constraints as (
  select case when c.conrelid = 0 then 'domain constraint' else 'constraint' end, c.schema, c.owner || c.conname,
    jsonb_strip_nulls(jsonb_build_object(
      'definition', pg_get_constraintdef(c.oid),
      'not valid', nullif(not c.convalidated, false),
      'not enforced', nullif(not (to_jsonb(whole) ->> 'conenforced')::boolean, false),
      'no inherit', case when c.contype = 'c' then nullif(c.connoinherit, false) end,
      'inherited', case when c.coninhcount > 0 then c.coninhcount end,
      'local too', case when c.coninhcount > 0 then nullif(c.conislocal, false) end))::text
  from constraint_of c
  join pg_constraint whole on whole.oid = c.oid
  where c.contype <> 'n'
),
-- Named since 17 (domains) and 18 (columns): whether there is one, the column or the domain says already.
not_null as (
  select c.schema, c.owner || coalesce(a.attname, '') as name, c.conname, c.convalidated, c.connoinherit
  from constraint_of c
  left join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'n'
),
not_null_names as (
  select 'not null name', n.schema, n.name, quote_ident(n.conname) from not_null n
),
not_null_options as (
  select 'not null', n.schema, n.name,
    concat_ws(', ', case when not n.convalidated then 'not valid' end, case when n.connoinherit then 'no inherit' end)
  from not_null n
  where not n.convalidated or n.connoinherit
),
indexes as (
  select 'index', r.schema, r.name,
    jsonb_strip_nulls(jsonb_build_object(
      'definition', pg_get_indexdef(r.oid),
      'invalid', nullif(not i.indisvalid, false),
      'not ready', nullif(not i.indisready, false),
      'clustered', nullif(i.indisclustered, false),
      'replica identity', nullif(i.indisreplident, false),
      'not immediate', nullif(not i.indimmediate, false),
      'constraint', c.conname,
      'statistics', (
        select jsonb_object_agg(a.attnum, a.attstattarget)
        from pg_attribute a
        where a.attrelid = r.oid and a.attstattarget >= 0),
      'tablespace', (select t.spcname from pg_tablespace t where t.oid = r.tablespace)))::text
  from relation r
  join pg_index i on i.indexrelid = r.oid
  left join pg_constraint c on c.conindid = r.oid and c.contype in ('p', 'u', 'x')
  -- The parts of a partitioned index follow from it.
  where not r.is_partition
),
views as (
  select case r.kind when 'v' then 'view' else 'materialized view' end, r.schema, r.name,
    jsonb_strip_nulls(jsonb_build_object(
      'definition', pg_get_viewdef(r.oid),
      'options', (select array_agg(o order by o collate "C") from unnest(r.options) o),
      'access method', (select nullif(m.amname, 'heap') from pg_am m where m.oid = r.access_method),
      'tablespace', (select t.spcname from pg_tablespace t where t.oid = r.tablespace)))::text
  from relation r
  where r.kind in ('v', 'm')
),
routines as (
  select case r.kind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, r.schema, r.name,
    case when r.kind <> 'a' then pg_get_functiondef(r.oid)
    else (
      select jsonb_strip_nulls(jsonb_build_object(
        'arguments', pg_get_function_arguments(r.oid), 'result', pg_get_function_result(r.oid),
        'parallel', p.proparallel, 'kind', a.aggkind, 'direct arguments', a.aggnumdirectargs,
        'transition', a.aggtransfn::regprocedure, 'final', nullif(a.aggfinalfn, 0)::regprocedure,
        'combine', nullif(a.aggcombinefn, 0)::regprocedure, 'serialize', nullif(a.aggserialfn, 0)::regprocedure,
        'deserialize', nullif(a.aggdeserialfn, 0)::regprocedure,
        'moving transition', nullif(a.aggmtransfn, 0)::regprocedure,
        'moving inverse', nullif(a.aggminvtransfn, 0)::regprocedure,
        'moving final', nullif(a.aggmfinalfn, 0)::regprocedure,
        'final extra', a.aggfinalextra, 'moving final extra', a.aggmfinalextra,
        'final modify', a.aggfinalmodify, 'moving final modify', a.aggmfinalmodify,
        'sort operator', nullif(a.aggsortop, 0)::regoperator, 'type', a.aggtranstype::regtype,
        'space', a.aggtransspace, 'moving type', nullif(a.aggmtranstype, 0)::regtype, 'moving space', a.aggmtransspace,
        'initial', a.agginitval, 'moving initial', a.aggminitval))::text
      from pg_aggregate a
      join pg_proc p on p.oid = a.aggfnoid
      where a.aggfnoid = r.oid)
    end
  from routine r
),
triggers as (
  select 'trigger', r.schema, r.name || '.' || t.tgname,
    jsonb_build_object('definition', pg_get_triggerdef(t.oid), 'enabled', t.tgenabled)::text
  from relation r
  join pg_trigger t on t.tgrelid = r.oid
  left join pg_trigger original on original.oid = t.tgparentid
  left join pg_constraint c on c.oid = t.tgconstraint
  -- Before 15 the copies on partitions count as internal, as do the triggers that keep constraints.
  where original.oid is null and not t.tgisinternal
    or original.tgenabled <> t.tgenabled and coalesce(c.contype, 't') = 't'
),
rules as (
  select 'rule', r.schema, r.name || '.' || w.rulename,
    jsonb_build_object('definition', pg_get_ruledef(w.oid), 'enabled', w.ev_enabled)::text
  from relation r
  join pg_rewrite w on w.ev_class = r.oid
  where w.rulename <> '_RETURN' or w.ev_enabled <> 'O'
),
policies as (
  select 'policy', r.schema, r.name || '.' || p.polname,
    jsonb_strip_nulls(jsonb_build_object(
      'permissive', p.polpermissive, 'command', p.polcmd,
      'roles', (
        select array_agg(case when role = 0 then 'public' else role::regrole::text end order by role::regrole::text)
        from unnest(p.polroles) role),
      'using', pg_get_expr(p.polqual, r.oid), 'check', pg_get_expr(p.polwithcheck, r.oid)))::text
  from relation r
  join pg_policy p on p.polrelid = r.oid
),
-- PostgreSQL keeps (and prints) the columns of a statistics object in the order of the table.
statistics as (
  select 'statistics', s.name, x.stxname::text,
    jsonb_strip_nulls(jsonb_build_object(
      'table', x.stxrelid::regclass,
      'kinds', (select array_agg(k order by k) from unnest(x.stxkind) k),
      'columns', (
        select array_agg(a.attname order by a.attname collate "C")
        from pg_attribute a
        where a.attrelid = x.stxrelid and a.attnum = any (x.stxkeys)),
      'expressions', (
        select array_agg(e order by e collate "C") from unnest(pg_get_statisticsobjdef_expressions(x.oid)) e),
      'target', nullif(x.stxstattarget, -1)))::text
  from pg_statistic_ext x
  join user_schema s on s.oid = x.stxnamespace
  join relation r on r.oid = x.stxrelid
),
operators as (
  select 'operator', s.name, o.oprname || ' (' || concat_ws(', ',
      case when o.oprleft = 0 then 'none' else format_type(o.oprleft, null) end, format_type(o.oprright, null)) || ')',
    jsonb_strip_nulls(jsonb_build_object(
      'result', o.oprresult::regtype, 'function', o.oprcode::oid::regprocedure,
      'commutator', nullif(o.oprcom, 0)::regoperator, 'negator', nullif(o.oprnegate, 0)::regoperator,
      'merges', nullif(o.oprcanmerge, false), 'hashes', nullif(o.oprcanhash, false),
      'restrict', nullif(o.oprrest::oid, 0)::regprocedure, 'join', nullif(o.oprjoin::oid, 0)::regprocedure))::text
  from pg_operator o
  join user_schema s on s.oid = o.oprnamespace
  where o.oid not in (select oid from member where class = 'pg_operator'::regclass)
),
operator_classes as (
  select 'operator class', s.name, c.opcname || ' using ' || m.amname,
    jsonb_strip_nulls(jsonb_build_object(
      'type', c.opcintype::regtype, 'default', c.opcdefault, 'key', nullif(c.opckeytype, 0)::regtype,
      'family', format('%I.%I', family_schema.nspname, f.opfname)))::text
  from pg_opclass c
  join user_schema s on s.oid = c.opcnamespace
  join pg_am m on m.oid = c.opcmethod
  join pg_opfamily f on f.oid = c.opcfamily
  join pg_namespace family_schema on family_schema.oid = f.opfnamespace
  where c.oid not in (select oid from member where class = 'pg_opclass'::regclass)
),
operator_families as (
  select 'operator family', s.name, f.opfname || ' using ' || m.amname, ''
  from pg_opfamily f
  join user_schema s on s.oid = f.opfnamespace
  join pg_am m on m.oid = f.opfmethod
  where f.oid not in (select oid from member where class = 'pg_opfamily'::regclass)
),
operator_family_members as (
  select 'operator family member', n.nspname::text,
    format('%s using %s: %s', f.opfname, m.amname, entry.name), entry.definition
  from (
    select o.amopfamily as family,
      format('operator %s (%s, %s)', o.amopstrategy, o.amoplefttype::regtype, o.amoprighttype::regtype) as name,
      concat_ws(' ', o.amopopr::regoperator, o.amoppurpose,
        (select sort.opfname from pg_opfamily sort where sort.oid = o.amopsortfamily)) as definition
    from pg_amop o
    where o.oid >= 16384 and o.amopopr not in (select oid from member where class = 'pg_operator'::regclass)
    union all
    select p.amprocfamily,
      format('function %s (%s, %s)', p.amprocnum, p.amproclefttype::regtype, p.amprocrighttype::regtype),
      p.amproc::oid::regprocedure::text
    from pg_amproc p
    where p.oid >= 16384 and p.amproc::oid not in (select oid from member where class = 'pg_proc'::regclass)
  ) entry
  join pg_opfamily f on f.oid = entry.family
  join pg_namespace n on n.oid = f.opfnamespace
  join pg_am m on m.oid = f.opfmethod
  where f.oid not in (select oid from member where class = 'pg_opfamily'::regclass)
),
casts as (
  select 'cast', '', format('%s as %s', c.castsource::regtype, c.casttarget::regtype),
    jsonb_strip_nulls(jsonb_build_object(
      'function', nullif(c.castfunc, 0)::regprocedure, 'context', c.castcontext, 'method', c.castmethod))::text
  from pg_cast c
  where c.oid >= 16384 and c.oid not in (select oid from member where class = 'pg_cast'::regclass)
),
-- The version of a collation is the machine's.
collations as (
  select 'collation', s.name, c.collname::text,
    jsonb_strip_nulls(jsonb_build_object(
      'provider', c.collprovider, 'deterministic', c.collisdeterministic, 'encoding', nullif(c.collencoding, -1),
      'collate', row_of.c ->> 'collcollate', 'ctype', row_of.c ->> 'collctype',
      'locale', coalesce(row_of.c ->> 'colllocale', row_of.c ->> 'colliculocale'), 'rules', row_of.c ->> 'collicurules'
    ))::text
  from pg_collation c
  join user_schema s on s.oid = c.collnamespace
  cross join lateral (select to_jsonb(c) as c) row_of
  where c.oid not in (select oid from member where class = 'pg_collation'::regclass)
),
conversions as (
  select 'conversion', s.name, c.conname::text,
    jsonb_build_object(
      'from', pg_encoding_to_char(c.conforencoding), 'to', pg_encoding_to_char(c.contoencoding),
      'function', c.conproc::oid::regprocedure, 'default', c.condefault)::text
  from pg_conversion c
  join user_schema s on s.oid = c.connamespace
  where c.oid not in (select oid from member where class = 'pg_conversion'::regclass)
),
text_search as (
  select 'text search configuration', s.name, c.cfgname::text,
    jsonb_strip_nulls(jsonb_build_object(
      'parser', format('%I.%I', n.nspname, p.prsname),
      'map', (
        select jsonb_object_agg(token.alias, token.dictionaries)
        from (
          select t.alias, array_agg(m.mapdict::regdictionary::text order by m.mapseqno) as dictionaries
          from pg_ts_config_map m
          join ts_token_type(c.cfgparser) t on t.tokid = m.maptokentype
          where m.mapcfg = c.oid
          group by t.alias) token)))::text
  from pg_ts_config c
  join user_schema s on s.oid = c.cfgnamespace
  join pg_ts_parser p on p.oid = c.cfgparser
  join pg_namespace n on n.oid = p.prsnamespace
  where c.oid not in (select oid from member where class = 'pg_ts_config'::regclass)
  union all
  select 'text search dictionary', s.name, d.dictname::text,
    concat_ws(' ', format('template %I.%I', n.nspname, t.tmplname), d.dictinitoption)
  from pg_ts_dict d
  join user_schema s on s.oid = d.dictnamespace
  join pg_ts_template t on t.oid = d.dicttemplate
  join pg_namespace n on n.oid = t.tmplnamespace
  where d.oid not in (select oid from member where class = 'pg_ts_dict'::regclass)
  union all
  select 'text search parser', s.name, p.prsname::text,
    format('%s, %s, %s, %s, %s', p.prsstart, p.prstoken, p.prsend, p.prsheadline, p.prslextype)
  from pg_ts_parser p
  join user_schema s on s.oid = p.prsnamespace
  where p.oid not in (select oid from member where class = 'pg_ts_parser'::regclass)
  union all
  select 'text search template', s.name, t.tmplname::text, format('%s, %s', t.tmplinit, t.tmpllexize)
  from pg_ts_template t
  join user_schema s on s.oid = t.tmplnamespace
  where t.oid not in (select oid from member where class = 'pg_ts_template'::regclass)
),
foreign_data as (
  select 'foreign data wrapper', '', w.fdwname::text,
    jsonb_strip_nulls(jsonb_build_object(
      'handler', nullif(w.fdwhandler, 0)::regprocedure, 'validator', nullif(w.fdwvalidator, 0)::regprocedure,
      'options', w.fdwoptions))::text
  from pg_foreign_data_wrapper w
  where w.oid not in (select oid from member where class = 'pg_foreign_data_wrapper'::regclass)
  union all
  select 'foreign server', '', s.srvname::text,
    jsonb_strip_nulls(jsonb_build_object(
      'wrapper', w.fdwname, 'type', s.srvtype, 'version', s.srvversion, 'options', s.srvoptions))::text
  from pg_foreign_server s
  join pg_foreign_data_wrapper w on w.oid = s.srvfdw
  where s.oid not in (select oid from member where class = 'pg_foreign_server'::regclass)
  union all
  -- Its options hold passwords.
  select 'user mapping', '', m.srvname || '.' || coalesce(m.usename, 'public'), ''
  from pg_user_mappings m
),
publications as (
  select 'publication', '', p.pubname::text,
    jsonb_strip_nulls(jsonb_build_object(
      'all tables', p.puballtables, 'insert', p.pubinsert, 'update', p.pubupdate, 'delete', p.pubdelete,
      'truncate', p.pubtruncate, 'via root', p.pubviaroot, 'generated columns', to_jsonb(p) ->> 'pubgencols',
      -- The catalog that links publications and schemas came with 15; its dependencies can be read on every version.
      'schemas', (
        select array_agg(n.nspname order by n.nspname)
        from pg_depend of_publication
        join pg_depend of_schema using (classid, objid)
        join pg_namespace n on n.oid = of_schema.refobjid
        where classid = to_regclass('pg_catalog.pg_publication_namespace')
          and of_publication.refclassid = 'pg_publication'::regclass and of_publication.refobjid = p.oid
          and of_schema.refclassid = 'pg_namespace'::regclass)))::text
  from pg_publication p
  where p.oid not in (select oid from member where class = 'pg_publication'::regclass)
  union all
  select 'publication table', r.schema, p.pubname || '.' || r.name,
    jsonb_strip_nulls(jsonb_build_object(
      'columns', (
        select array_agg(a.attname order by a.attname collate "C")
        from jsonb_array_elements_text(nullif(row_of.pr -> 'prattrs', 'null')) number
        join pg_attribute a on a.attrelid = pr.prrelid and a.attnum = number::smallint),
      -- An expression tree survives neither JSON nor a cast, hence a query of its own where there can be one (15 on).
      'where', case when row_of.pr ->> 'prqual' is not null then query_to_xml(format(
        'select pg_get_expr(prqual, prrelid) as filter from pg_catalog.pg_publication_rel where oid = %s', pr.oid),
        false, true, '')::text end))::text
  from pg_publication_rel pr
  join relation r on r.oid = pr.prrelid
  join pg_publication p on p.oid = pr.prpubid
  cross join lateral (select to_jsonb(pr) as pr) row_of
),
event_triggers as (
  select 'event trigger', '', e.evtname::text,
    jsonb_strip_nulls(jsonb_build_object(
      'event', e.evtevent, 'function', e.evtfoid::regprocedure, 'enabled', e.evtenabled,
      'tags', (select array_agg(t order by t) from unnest(e.evttags) t)))::text
  from pg_event_trigger e
  where e.oid not in (select oid from member where class = 'pg_event_trigger'::regclass)
),
languages as (
  select 'language', '', l.lanname::text,
    jsonb_strip_nulls(jsonb_build_object(
      'procedural', l.lanispl, 'trusted', l.lanpltrusted, 'handler', nullif(l.lanplcallfoid, 0)::regprocedure,
      'inline', nullif(l.laninline, 0)::regprocedure, 'validator', nullif(l.lanvalidator, 0)::regprocedure))::text
  from pg_language l
  where l.oid >= 16384 and l.oid not in (select oid from member where class = 'pg_language'::regclass)
  union all
  select 'transform', '', format('%s language %s', t.trftype::regtype, l.lanname),
    format('%s, %s', nullif(t.trffromsql::oid, 0)::regprocedure, nullif(t.trftosql::oid, 0)::regprocedure)
  from pg_transform t
  join pg_language l on l.oid = t.trflang
  where t.oid not in (select oid from member where class = 'pg_transform'::regclass)
  union all
  select 'access method', '', m.amname::text, format('%s %s', m.amtype, m.amhandler)
  from pg_am m
  where m.oid >= 16384 and m.oid not in (select oid from member where class = 'pg_am'::regclass)
),
-- Every object that can have an owner or grants; what acldefault() calls its kind, where it can have grants.
owned as (
  select 'pg_class'::regclass as class, r.oid, r.owner, r.acl, case r.kind when 'S' then 's' else 'r' end as kind
  from relation r
  where r.kind not in ('c', 'i', 'I')
  union all
  select 'pg_namespace'::regclass, s.oid, s.owner, s.acl, 'n' from user_schema s
  union all
  select 'pg_type'::regclass, t.oid, t.owner, t.acl, 'T' from user_type t where t.kind <> 'm'
  union all
  select 'pg_proc'::regclass, r.oid, r.owner, r.acl, 'f' from routine r
  union all
  select 'pg_language'::regclass, l.oid, l.lanowner, l.lanacl, 'l' from pg_language l where l.lanispl
  union all
  select 'pg_foreign_data_wrapper'::regclass, w.oid, w.fdwowner, w.fdwacl, 'F' from pg_foreign_data_wrapper w
  union all
  select 'pg_foreign_server'::regclass, s.oid, s.srvowner, s.srvacl, 'S' from pg_foreign_server s
  union all
  select 'pg_operator'::regclass, o.oid, o.oprowner, null, null from pg_operator o
  join user_schema s on s.oid = o.oprnamespace
  union all
  select 'pg_opclass'::regclass, c.oid, c.opcowner, null, null from pg_opclass c
  join user_schema s on s.oid = c.opcnamespace
  union all
  select 'pg_opfamily'::regclass, f.oid, f.opfowner, null, null from pg_opfamily f
  join user_schema s on s.oid = f.opfnamespace
  union all
  select 'pg_collation'::regclass, c.oid, c.collowner, null, null from pg_collation c
  join user_schema s on s.oid = c.collnamespace
  union all
  select 'pg_conversion'::regclass, c.oid, c.conowner, null, null from pg_conversion c
  join user_schema s on s.oid = c.connamespace
  union all
  select 'pg_ts_config'::regclass, c.oid, c.cfgowner, null, null from pg_ts_config c
  join user_schema s on s.oid = c.cfgnamespace
  union all
  select 'pg_ts_dict'::regclass, d.oid, d.dictowner, null, null from pg_ts_dict d
  join user_schema s on s.oid = d.dictnamespace
  union all
  select 'pg_statistic_ext'::regclass, x.oid, x.stxowner, null, null from pg_statistic_ext x
  join user_schema s on s.oid = x.stxnamespace
  union all
  select 'pg_publication'::regclass, p.oid, p.pubowner, null, null from pg_publication p
  union all
  select 'pg_event_trigger'::regclass, e.oid, e.evtowner, null, null from pg_event_trigger e
),
user_owned as (
  select o.* from owned o
  where not exists (select from member m where m.class = o.class and m.oid = o.oid)
),
owners as (
  select 'owner', coalesce(s.name, ''), identity.type || ' ' || identity.identity, o.owner::regrole::text
  from user_owned o
  cross join lateral pg_identify_object(o.class, o.oid, 0) identity
  left join user_schema s on quote_ident(s.name) = identity.schema
),
-- No list of grants means the default one; a list that says just the same is no difference.
granted as (
  select o.class, o.oid, 0 as sub, o.acl, acldefault(o.kind::"char", o.owner) as usual
  from user_owned o
  where o.acl is not null
  union all
  select 'pg_class'::regclass, r.oid, a.attnum, a.attacl, null
  from relation r
  join pg_attribute a on a.attrelid = r.oid and a.attacl is not null and not a.attisdropped
),
grants as (
  select 'grant', coalesce(s.name, ''), identity.type || ' ' || identity.identity, actual.list
  from granted g
  cross join lateral pg_identify_object(g.class, g.oid, g.sub) identity
  left join user_schema s on quote_ident(s.name) = identity.schema
  cross join lateral (
    select coalesce(string_agg(item.text, ', ' order by item.text collate "C"), '') as list
    from (
      select format('%s to %s by %s', e.privilege_type || case when e.is_grantable then ' with grant option' else '' end,
        case when e.grantee = 0 then 'public' else e.grantee::regrole::text end, e.grantor::regrole) as text
      from aclexplode(g.acl) e) item) actual
  cross join lateral (
    select coalesce(string_agg(item.text, ', ' order by item.text collate "C"), '') as list
    from (
      select format('%s to %s by %s', e.privilege_type || case when e.is_grantable then ' with grant option' else '' end,
        case when e.grantee = 0 then 'public' else e.grantee::regrole::text end, e.grantor::regrole) as text
      from aclexplode(g.usual) e) item) usual
  where actual.list <> usual.list
),
default_privileges as (
  select 'default privilege', coalesce(s.name, ''), format('%s for %s', d.defaclobjtype, d.defaclrole::regrole),
    (select coalesce(string_agg(item::text, ', ' order by item::text collate "C"), '') from unnest(d.defaclacl) item)
  from pg_default_acl d
  left join user_schema s on s.oid = d.defaclnamespace
),
remark as (
  select 'comment' as kind, d.classoid as class, d.objoid as oid, d.objsubid as sub, d.description as text
  from pg_description d
  union all
  select 'security label', l.classoid, l.objoid, l.objsubid, l.provider || ': ' || l.label
  from pg_seclabel l
),
remarks as (
  select r.kind, coalesce(s.name, ''), identity.type || ' ' || identity.identity, r.text
  from remark r
  cross join lateral pg_identify_object(r.class, r.oid, r.sub) identity
  left join user_schema s on quote_ident(s.name) = identity.schema
  where (r.oid >= 16384 or r.class = 'pg_namespace'::regclass and r.oid in (select oid from user_schema))
    and not exists (select from member m where m.class = r.class and m.oid = r.oid)
    and not (r.class = 'pg_class'::regclass and r.oid in (select oid from hidden))
    and (identity.schema is null or s.oid is not null)
),
extension_needs as (
  select 'depends on extension', coalesce(s.name, ''), identity.type || ' ' || identity.identity, e.extname::text
  from pg_depend d
  join pg_extension e on d.refclassid = 'pg_extension'::regclass and e.oid = d.refobjid
  cross join lateral pg_identify_object(d.classid, d.objid, d.objsubid) identity
  left join user_schema s on quote_ident(s.name) = identity.schema
  where d.deptype = 'x'
)
select kind, schema, name, definition
from (
  table schemas
  union all table extensions
  union all table types
  union all table tables
  union all table columns
  union all table sequences
  union all table constraints
  union all table not_null_names
  union all table not_null_options
  union all table indexes
  union all table views
  union all table routines
  union all table triggers
  union all table rules
  union all table policies
  union all table statistics
  union all table operators
  union all table operator_classes
  union all table operator_families
  union all table operator_family_members
  union all table casts
  union all table collations
  union all table conversions
  union all table text_search
  union all table foreign_data
  union all table publications
  union all table event_triggers
  union all table languages
  union all table owners
  union all table grants
  union all table default_privileges
  union all table remarks
  union all table extension_needs
) catalog
order by kind collate "C", schema collate "C", name collate "C", definition collate "C"
