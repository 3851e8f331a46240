package dev.ashlar.benchmarks;

import dev.ashlar.embedded.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases of the server that runs for the contests. */
record Databases(EmbeddedServer server) {
    private static final int AT_ONCE = 200;

    private static final String TABLES =
            "select set_config('bench.first', ?, false), set_config('bench.last', ?, false)";

    private static final String CREATE = """
            do $$
            begin
              for n in current_setting('bench.first')::int .. current_setting('bench.last')::int loop
                execute format('create table table_%s (id bigint primary key, parent_id bigint not null references table_%s,'
                    || ' field_2 timestamptz not null, field_3 jsonb not null, field_4 boolean not null, field_5 text not null,'
                    || ' field_6 bigint not null, field_7 timestamptz not null, field_8 jsonb not null,'
                    || ' field_9 boolean not null, field_10 text not null, field_11 bigint not null)',
                  to_char(n, 'FM0000'), to_char(greatest(0, n - 1), 'FM0000'));
                execute format('create index on table_%s (field_2)', to_char(n, 'FM0000'));
                execute format('create index on table_%s (field_4)', to_char(n, 'FM0000'));
              end loop;
            end
            $$
            """;

    /** Makes the database anew, empty. */
    void recreate(String name) {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database " + name, e);
        }
    }

    String url(String name) {
        return server.address().url(name);
    }

    String jdbcUrl(String name) {
        return server.jdbcUrl(name);
    }

    /** Makes the database anew, with tables like those of {@link SyntheticSchema}. */
    void fill(String name, int tables) {
        recreate(name);
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(name));
                PreparedStatement create = connection.prepareStatement(TABLES)) {
            // Each table holds a handful of locks until its transaction ends.
            for (int first = 0; first < tables; first += AT_ONCE) {
                create.setString(1, Integer.toString(first));
                create.setString(2, Integer.toString(Math.min(tables, first + AT_ONCE) - 1));
                create.execute();
                try (Statement statement = connection.createStatement()) {
                    statement.execute(CREATE);
                }
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot fill the database " + name, e);
        }
    }
}
