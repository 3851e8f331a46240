package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.ObjectKind;
import java.sql.SQLException;

/** Event triggers, extended statistics, and the ways to foreign data. */
final class DatabaseObjects {
    private static final String EVENT_TRIGGERS = """
            select e.oid, 0, e.evtname, null, array_remove(array[
                format('create event trigger {0} on %s%s execute function %s()', e.evtevent,
                  ' when tag in (' || (select string_agg(quote_literal(tag), ', ' order by tag) from unnest(e.evttags) tag) || ')',
                  e.evtfoid::regproc),
                case e.evtenabled when 'D' then 'alter event trigger {0} disable'
                  when 'R' then 'alter event trigger {0} enable replica'
                  when 'A' then 'alter event trigger {0} enable always' end], null),
              null, 0
            from pg_event_trigger e
            """;

    private static final String STATISTICS = """
            select s.oid, s.stxnamespace, s.stxname, null, array[pg_get_statisticsobjdef(s.oid)], null, s.stxrelid
            from pg_statistic_ext s
            where s.oid >= 16384
            """;

    private static final String WRAPPERS = """
            select w.oid, 0, w.fdwname, null, array[concat_ws(' ', 'create foreign data wrapper {0}',
              'handler ' || nullif(w.fdwhandler, 0)::regproc, 'validator ' || nullif(w.fdwvalidator, 0)::regproc,
              'options (' || (
                select string_agg(format('%I %L', option_name, option_value), ', ' order by option_name)
                from pg_options_to_table(w.fdwoptions)) || ')')],
              null, 0
            from pg_foreign_data_wrapper w
            where w.oid >= 16384
            """;

    private static final String SERVERS = """
            select s.oid, 0, s.srvname, null, array[concat_ws(' ', 'create server {0}', 'type ' || quote_literal(s.srvtype),
              'version ' || quote_literal(s.srvversion), 'foreign data wrapper ' || quote_ident(w.fdwname),
              'options (' || (
                select string_agg(format('%I %L', option_name, option_value), ', ' order by option_name)
                from pg_options_to_table(s.srvoptions)) || ')')],
              null, 0
            from pg_foreign_server s
            join pg_foreign_data_wrapper w on w.oid = s.srvfdw
            """;

    private static final String USER_MAPPINGS = """
            select m.umid, 0, m.srvname, coalesce(m.usename, 'public'), array['create user mapping {0}'], null, 0
            from pg_user_mappings m
            """;

    private DatabaseObjects() {}

    static void read(Drafts drafts) throws SQLException {
        drafts.read(Catalogs.EVENT_TRIGGER, ObjectKind.EVENT_TRIGGER, EVENT_TRIGGERS);
        drafts.read(Catalogs.STATISTICS, ObjectKind.STATISTICS, STATISTICS);
        drafts.read(Catalogs.FOREIGN_DATA_WRAPPER, ObjectKind.FOREIGN_DATA_WRAPPER, WRAPPERS);
        drafts.read(Catalogs.FOREIGN_SERVER, ObjectKind.SERVER, SERVERS);
        drafts.read(Catalogs.USER_MAPPING, ObjectKind.USER_MAPPING, USER_MAPPINGS);
    }
}
