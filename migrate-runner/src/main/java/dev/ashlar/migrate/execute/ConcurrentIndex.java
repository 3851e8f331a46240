package dev.ashlar.migrate.execute;

import dev.ashlar.migrate.database.Names;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code create index concurrently} statement, which leaves an invalid index behind when it fails; see the manual's
 * "Building Indexes Concurrently".
 *
 * @param index the index's name, as the catalog has it
 * @param table the table, as SQL has it
 */
record ConcurrentIndex(String index, String table) {
    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\w$]+)";
    private static final Pattern TEXT = Pattern.compile(
            "create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?(" + NAME
                    + ")\\s+on\\s+(?:only\\s+)?(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")?).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    static Optional<ConcurrentIndex> parse(String sql) {
        Matcher matcher = TEXT.matcher(sql);
        return matcher.matches()
                ? Optional.of(new ConcurrentIndex(folded(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    private static String folded(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }

    /** Drops the index if it is there and invalid; a valid one stays. */
    void dropInvalid(Connection connection) throws SQLException {
        String schema;
        try (PreparedStatement query = connection.prepareStatement("""
                select n.nspname
                from pg_class t
                join pg_index i on i.indrelid = t.oid
                join pg_class c on c.oid = i.indexrelid
                join pg_namespace n on n.oid = c.relnamespace
                where t.oid = to_regclass(?) and c.relname = ? and not i.indisvalid""")) {
            query.setString(1, table);
            query.setString(2, index);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return;
                }
                schema = row.getString(1);
            }
        }
        try (Statement drop = connection.createStatement()) {
            drop.execute("drop index concurrently if exists " + Names.quote(schema) + "." + Names.quote(index));
        }
    }
}
