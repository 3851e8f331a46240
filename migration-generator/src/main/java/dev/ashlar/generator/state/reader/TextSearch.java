package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.ObjectKind;
import java.sql.SQLException;

/** The parts of full-text search. */
final class TextSearch {
    private static final String PARSERS = """
            select p.oid, p.prsnamespace, p.prsname, null, array[format('create text search parser {0} (%s)', concat_ws(', ',
              'start = ' || p.prsstart, 'gettoken = ' || p.prstoken, 'end = ' || p.prsend,
              'headline = ' || nullif(p.prsheadline::oid, 0)::regproc, 'lextypes = ' || p.prslextype))],
              null, 0
            from pg_ts_parser p
            where p.oid >= 16384
            """;

    private static final String TEMPLATES = """
            select t.oid, t.tmplnamespace, t.tmplname, null, array[format('create text search template {0} (%s)',
              concat_ws(', ', 'init = ' || nullif(t.tmplinit::oid, 0)::regproc, 'lexize = ' || t.tmpllexize))],
              null, 0
            from pg_ts_template t
            where t.oid >= 16384
            """;

    private static final String DICTIONARIES = """
            select d.oid, d.dictnamespace, d.dictname, null, array[format('create text search dictionary {0} (%s)',
              concat_ws(', ', format('template = %I.%I', n.nspname, t.tmplname), d.dictinitoption))],
              null, 0
            from pg_ts_dict d
            join pg_ts_template t on t.oid = d.dicttemplate
            join pg_namespace n on n.oid = t.tmplnamespace
            where d.oid >= 16384
            """;

    private static final String CONFIGURATIONS = """
            select c.oid, c.cfgnamespace, c.cfgname, null,
              array[format('create text search configuration {0} (parser = %I.%I)', n.nspname, p.prsname)] || array(
                select format('alter text search configuration {0} add mapping for %I with %s', token.alias,
                  string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno))
                from pg_ts_config_map m
                join ts_token_type(c.cfgparser) token on token.tokid = m.maptokentype
                where m.mapcfg = c.oid
                group by token.alias, m.maptokentype
                order by m.maptokentype),
              null, 0
            from pg_ts_config c
            join pg_ts_parser p on p.oid = c.cfgparser
            join pg_namespace n on n.oid = p.prsnamespace
            where c.oid >= 16384
            """;

    private TextSearch() {}

    static void read(Drafts drafts) throws SQLException {
        drafts.read(Catalogs.TEXT_SEARCH_PARSER, ObjectKind.TEXT_SEARCH_PARSER, PARSERS);
        drafts.read(Catalogs.TEXT_SEARCH_TEMPLATE, ObjectKind.TEXT_SEARCH_TEMPLATE, TEMPLATES);
        drafts.read(Catalogs.TEXT_SEARCH_DICTIONARY, ObjectKind.TEXT_SEARCH_DICTIONARY, DICTIONARIES);
        drafts.read(Catalogs.TEXT_SEARCH_CONFIGURATION, ObjectKind.TEXT_SEARCH_CONFIGURATION, CONFIGURATIONS);
    }
}
