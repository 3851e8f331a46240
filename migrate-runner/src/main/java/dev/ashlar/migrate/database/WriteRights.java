package dev.ashlar.migrate.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may write a table that the runner has just made. Default privileges, meant for the application's tables, would let the
 * application's role write the history too; reading it stays, for that is how an application waits for its version.
 */
public final class WriteRights {
    private WriteRights() {}

    /** Takes every right but {@code select} on the table from all roles but its owner. */
    public static void withdraw(Connection connection, String table) throws SQLException {
        String grantees = """
                select case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end,
                  string_agg(lower(privilege_type), ', ')
                from pg_class, aclexplode(relacl)
                where oid = ?::regclass and grantee <> relowner and privilege_type <> 'SELECT'
                group by grantee
                order by 1""";
        List<String> revokes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(grantees)) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    revokes.add("revoke %s on %s from %s".formatted(row.getString(2), table, row.getString(1)));
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String revoke : revokes) {
                statement.execute(revoke);
            }
        }
    }
}
