package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.embedded.EmbeddedServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that asks for passwords. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SecretTest {
    private static final String PASSWORD = "p@ss:w/o#r%d? ü+1";

    @TempDir
    private static Path dir;

    private EmbeddedServer server = TestDatabase.SERVER;
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeAll
    void serverThatAsksForPasswords() throws IOException, SQLException {
        Path rules = Files.createTempFile("pg_hba", ".conf");
        Files.setPosixFilePermissions(rules, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(rules, "host all postgres all trust\nhost all all all scram-sha-256\n");
        server = EmbeddedServer.start(17, Map.of("hba_file", rules.toString()));
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create role app login superuser password '%s'".formatted(PASSWORD));
            statement.execute("create database app");
        }
        Path migrations = Files.createDirectory(dir.resolve("migrations"));
        folder = new TestFolder(migrations).withThreeVersions();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aPasswordInAUrlLogsInAndShowsNowhere() throws Exception {
        RunnerProcess runner = run(Map.of("DATABASE_URL", url(PASSWORD)));

        assertThat(runner.exit()).as(runner.said()).isZero();
        assertNoSecret(runner, PASSWORD);
    }

    @Test
    void aWrongPasswordIsRefusedAtOnceAndShowsNowhere() throws Exception {
        String wrong = "wr@ng:p/ss#w%rd? ü+2";
        RunnerProcess runner = run(Map.of("DATABASE_URL", url(wrong)));

        assertThat(runner.exit()).as(runner.said()).isEqualTo(11);
        assertThat(runner.said()).contains("password authentication failed").contains("waiting cannot help");
        assertNoSecret(runner, wrong);
    }

    @Test
    void anAddressThatCannotBeReadShowsNothingOfItself() throws Exception {
        RunnerProcess runner = run(Map.of("DATABASE_URL", "postgres://app:" + PASSWORD + "@host:port/app?password=x"));

        assertThat(runner.exit()).isEqualTo(2);
        assertNoSecret(runner, PASSWORD);
    }

    @Test
    void aPasswordInAFileLogsIn() throws Exception {
        Path secret = Files.writeString(dir.resolve("secret"), PASSWORD + "\n");

        RunnerProcess runner = run(Map.of(
                "POSTGRES_HOST", server.host(),
                "POSTGRES_PORT", Integer.toString(server.port()),
                "POSTGRES_USER", "app",
                "POSTGRES_PASSWORD_FILE", secret.toString()));

        assertThat(runner.exit()).as(runner.said()).isZero();
    }

    @Test
    void withoutAPasswordTheLoginIsRefused() throws Exception {
        RunnerProcess runner =
                run(Map.of("DATABASE_URL", "postgres://app@%s:%d/app".formatted(server.host(), server.port())));

        assertThat(runner.exit()).as(runner.said()).isEqualTo(11);
    }

    private String url(String password) {
        String encoded = URLEncoder.encode(password, StandardCharsets.UTF_8).replace("+", "%20");
        return "postgres://app:%s@%s:%d/app".formatted(encoded, server.host(), server.port());
    }

    private RunnerProcess run(Map<String, String> database) {
        Map<String, String> environment = new HashMap<>(database);
        environment.put("MIGRATIONS_DIR", folder.path().toString());
        environment.put("TERMINATION_MESSAGE_PATH", dir.resolve("termination").toString());
        return RunnerProcess.start(dir, List.of(), List.of(), environment);
    }

    private void assertNoSecret(RunnerProcess runner, String password) throws IOException {
        String encoded = URLEncoder.encode(password, StandardCharsets.UTF_8);
        String last = Files.readString(dir.resolve("termination"));
        assertThat(last).startsWith("{\"command\":");
        assertThat(runner.said() + last)
                .doesNotContain(password)
                .doesNotContain(encoded)
                .doesNotContain(encoded.replace("+", "%20"))
                .doesNotContain(password.substring(0, 6));
    }
}
