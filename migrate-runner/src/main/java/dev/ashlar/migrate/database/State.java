package dev.ashlar.migrate.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The table {@code <history>_state}: what a run has to remember for the next one, by kind and name. */
public final class State {
    private static final String INTENT = "intent";

    private final Connection connection;
    private final Names names;

    public State(Connection connection, Names names) {
        this.connection = connection;
        this.names = names;
    }

    public void create() throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.execute("""
                    create table if not exists %s (
                        kind text not null,
                        name text not null,
                        value text not null,
                        updated_at timestamptz not null default clock_timestamp(),
                        primary key (kind, name)
                    )""".formatted(names.stateTable()));
        }
        WriteRights.withdraw(connection, names.stateTable());
    }

    /**
     * How far a script outside of transactions has come: its statements before {@code statement} are done.
     *
     * @param sha256 of the statements that are done, for a script that differs in them starts anew
     * @param statement counted from 0
     * @param underWay whether that statement was being run and may be done; false once it is known to have failed
     */
    public record Intent(String sha256, int statement, boolean underWay) {}

    /** The intent that a killed or failed run left for this script. */
    public Optional<Intent> intent(String script) throws SQLException {
        String sql = "select value from %s where kind = ? and name = ?".formatted(names.stateTable());
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, INTENT);
            query.setString(2, script);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String[] value = row.getString(1).split(" ", 3);
                return Optional.of(new Intent(value[0], Integer.parseInt(value[1]), value[2].equals("running")));
            }
        }
    }

    public void putIntent(String script, Intent intent) throws SQLException {
        String sql = """
                insert into %s (kind, name, value) values (?, ?, ?)
                on conflict (kind, name) do update set value = excluded.value, updated_at = clock_timestamp()""".formatted(names.stateTable());
        try (PreparedStatement put = connection.prepareStatement(sql)) {
            put.setString(1, INTENT);
            put.setString(2, script);
            put.setString(3, intent.sha256() + " " + intent.statement() + (intent.underWay() ? " running" : " failed"));
            put.executeUpdate();
        }
    }

    public void removeIntent(String script) throws SQLException {
        String sql = "delete from %s where kind = ? and name = ?".formatted(names.stateTable());
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, INTENT);
            delete.setString(2, script);
            delete.executeUpdate();
        }
    }
}
