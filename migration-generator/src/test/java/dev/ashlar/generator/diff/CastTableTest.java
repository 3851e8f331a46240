package dev.ashlar.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.embedded.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CastTableTest {
    private static final String PG_CAST = """
            with named as (
                select oid,
                       case typname
                           when 'bpchar' then 'char'
                           when 'varbit' then 'varbit'
                           when 'varchar' then 'varchar'
                           when 'timestamp' then 'timestamp'
                           when 'timestamptz' then 'timestamptz'
                           when 'time' then 'time'
                           when 'timetz' then 'timetz'
                           else format_type(oid, null)
                       end as name
                from pg_type
                where typtype in ('b', 'r', 'm')
            )
            select source.name || e'\\t' || target.name || e'\\t'
                   || case castcontext when 'i' then 'implicit' when 'a' then 'assignment' else 'explicit' end
            from pg_cast
            join named source on source.oid = castsource
            join named target on target.oid = casttarget
            where castsource <> casttarget
              and source.name !~ '^(reg|pg_)'
              and target.name !~ '^(reg|pg_)'
            """;

    @ParameterizedTest
    @MethodSource("dev.ashlar.embedded.EmbeddedServer#majors")
    void everyListedCastIsOneThatTheServerHas(int major) throws SQLException, IOException {
        Set<String> onServer = new TreeSet<>();
        try (EmbeddedServer server = EmbeddedServer.start(major);
                Connection connection = DriverManager.getConnection(server.jdbcUrl("postgres"));
                ResultSet casts = connection.createStatement().executeQuery(PG_CAST)) {
            while (casts.next()) {
                onServer.add(casts.getString(1));
            }
        }
        assertThat(onServer).containsAll(listed());
        // newer servers only add explicit casts, which are never applied without being written
        assertThat(onServer.stream().filter(cast -> !listed().contains(cast)))
                .allMatch(cast -> cast.endsWith("\texplicit"));
    }

    private static Set<String> listed() {
        try (InputStream file = Objects.requireNonNull(Casts.class.getResourceAsStream("casts.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
