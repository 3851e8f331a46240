package dev.ashlar.schema.model;

import java.util.Set;

/**
 * The names of PostgreSQL's own tables and types, in all majors from 14 on. Without a schema they always mean those, whatever
 * else there is of the same name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-CATALOG">The system catalog schema</a>
 */
final class SystemNames {
    private static final String PREFIX = "pg_";

    private static final Set<String> TYPES = Set.of("""
            aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange anycompatiblenonarray
            anycompatiblerange anyelement anyenum anymultirange anynonarray anyrange bit bool box bpchar bytea char cid cidr
            circle cstring date datemultirange daterange event_trigger fdw_handler float4 float8 gtsvector index_am_handler
            inet int2 int2vector int4 int4multirange int4range int8 int8multirange int8range internal interval json jsonb
            jsonpath language_handler line lseg macaddr macaddr8 money name numeric nummultirange numrange oid oidvector path
            point polygon record refcursor regclass regcollation regconfig regdictionary regnamespace regoper regoperator
            regproc regprocedure regrole regtype table_am_handler text tid time timestamp timestamptz timetz trigger
            tsm_handler tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot unknown uuid varbit
            varchar void xid xid8 xml
            """.strip().split("\\s+"));

    private SystemNames() {}

    /** Whether PostgreSQL takes the name for one of its own where no schema stands before it. */
    static boolean contains(ObjectKind kind, String name) {
        return name.startsWith(PREFIX) || (isType(kind) && TYPES.contains(name));
    }

    private static boolean isType(ObjectKind kind) {
        return kind == ObjectKind.ENUM
                || kind == ObjectKind.DOMAIN
                || kind == ObjectKind.COMPOSITE
                || kind == ObjectKind.TYPE;
    }
}
