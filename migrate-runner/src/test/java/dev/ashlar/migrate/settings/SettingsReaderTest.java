package dev.ashlar.migrate.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.migrate.settings.SettingsReader.Place;
import dev.ashlar.migrate.settings.SettingsReader.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsReaderTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({
        "postgres://app:secret@db:5433/shop, app@db:5433/shop, secret",
        "postgresql://app:secret@db/shop, app@db:5432/shop, secret",
        "jdbc:postgresql://db:5433/shop?user=app&password=secret, app@db:5433/shop, secret",
        "postgres://app:p%40ss%3A%2F%23%25%3F+%20x@db/shop, app@db:5432/shop, p@ss:/#%?+ x",
        "postgres://a%40b@db/s%2Fhop, a@b@db:5432/s/hop,",
        "postgres://app@db, app@db:5432/app,",
        "postgres://app@/shop, app@localhost:5432/shop,",
        "postgres://app@[::1]:6000/shop, app@[::1]:6000/shop,",
    })
    void anAddressIsReadInEveryForm(String url, String target, String password) {
        Target read = target(Map.of("DATABASE_URL", url));

        assertThat(read).hasToString(target);
        assertThat(read.password()).isEqualTo(password);
    }

    @Test
    void severalHostsAreTriedInOrder() {
        assertThat(target(Map.of("DATABASE_URL", "postgres://app@one,two:6000/shop"))
                        .hosts())
                .containsExactly(new HostPort("one", 5432), new HostPort("two", 6000));
    }

    @Test
    void parametersOfTheAddressAreUsed() {
        Target target = target(Map.of(
                "DATABASE_URL",
                "postgres://app@db/shop?sslmode=verify-full&sslrootcert=/ca.pem&connect_timeout=3"
                        + "&application_name=job&options=-c%20work_mem%3D1MB&search_path=shop"));

        assertThat(target.tls()).isEqualTo(new Tls("verify-full", "/ca.pem", "", ""));
        assertThat(target.connectTimeoutSeconds()).isEqualTo(3);
        assertThat(target.applicationName()).isEqualTo("job");
        assertThat(target.options()).isEqualTo("-c work_mem=1MB");
        assertThat(target.searchPath()).isEqualTo("shop");
    }

    @Test
    void theFirstNameThatIsSetWins() {
        Target target = target(Map.of(
                "DB_HOST", "second",
                "POSTGRES_SERVER", "first",
                "PGPORT", "6000",
                "PGUSER", "app",
                "POSTGRES_PASSWORD", "",
                "DB_PASSWORD", "secret"));

        assertThat(target).hasToString("app@first:6000/app");
        assertThat(target.password()).isEqualTo("secret");
    }

    @Test
    void namesBesideAnAddressAreIgnoredAndSaidSo() {
        Read read = read(Map.of("DATABASE_URL", "postgres://app@db/shop", "PGHOST", "other", "DB_PASSWORD_FILE", "x"));

        assertThat(read.settings().target()).hasToString("app@db:5432/shop");
        assertThat(read.notes()).containsExactly("DATABASE_URL is set, so these are ignored: PGHOST, DB_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({"true, require", "false, disable", "verify-ca, verify-ca", "'', prefer"})
    void tlsIsSetByItsOwnNames(String value, String mode) {
        assertThat(target(Map.of("PGUSER", "app", "POSTGRES_SSL", value)).tls().mode())
                .isEqualTo(mode);
    }

    @Test
    void theAddressesOwnTlsWins() {
        Map<String, String> environment =
                Map.of("DATABASE_URL", "postgres://app@db/x?sslmode=disable", "PGSSLMODE", "require");

        assertThat(target(environment).tls().mode()).isEqualTo("disable");
        assertThat(target(Map.of("DATABASE_URL", "postgres://app@db/x", "PGSSLMODE", "require"))
                        .tls()
                        .mode())
                .isEqualTo("require");
    }

    @Test
    void everyValueMayStandInAFile() throws IOException {
        Path url = Files.writeString(dir.resolve("url"), "postgres://app:a%0Ab@db/shop\n");

        assertThat(target(Map.of("DATABASE_URL_FILE", url.toString())).password())
                .isEqualTo("a\nb");
    }

    @Test
    void everyProblemIsListedAtOnceAndNoSecretIsShown() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "DATABASE_URL", "postgres://app:topsecret@db/shop?sslcompression=1&gssencmode=x",
                "MIGRATE_LOCK_DEADLINE", "30",
                "MIGRATE_RETRIES", "many",
                "MIGRATE_REQUIRE_SUM", "yes",
                "MIGRATE_TARGETS", "/targets",
                "MIGRATE_FAILURE_COOLDOWN", "10m",
                "MIGRATE_LOCK_TIMEOUT", "0",
                "MIGRATE_SET_ROLE", "a",
                "MIGRATE_SET_ROLE_FILE", "b"));

        assertThatThrownBy(() -> read(environment))
                .isInstanceOf(SettingsException.class)
                .message()
                .contains("sslcompression, gssencmode")
                .contains("MIGRATE_LOCK_DEADLINE=30s")
                .contains("MIGRATE_RETRIES is not a number")
                .contains("MIGRATE_REQUIRE_SUM is neither true nor false")
                .contains("MIGRATE_TARGETS: migrating a fleet of databases is not supported")
                .contains("MIGRATE_FAILURE_COOLDOWN: pausing")
                .contains("MIGRATE_LOCK_TIMEOUT is 0")
                .contains("MIGRATE_SET_ROLE and MIGRATE_SET_ROLE_FILE are both set")
                .doesNotContain("topsecret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://app@db/x",
                "postgres://app@db:99999/x",
                "postgres://app@db:port/x",
                "postgres://app:%zz@db/x",
                "postgres://app:%ff@db/x",
                "postgres://@db/x",
                "postgres://app@%2Fvar%2Frun/x"
            })
    void anAddressThatCannotBeUsedIsRefused(String url) {
        assertThatThrownBy(() -> read(Map.of("DATABASE_URL", url))).isInstanceOf(SettingsException.class);
    }

    @Test
    void limitsHaveUnits() {
        Limits limits = read(Map.of(
                        "PGUSER", "app",
                        "MIGRATE_CONNECT_DEADLINE", "500ms",
                        "MIGRATE_LOCK_DEADLINE", "2m",
                        "MIGRATE_STATEMENT_TIMEOUT", "1h",
                        "MIGRATE_RETRIES", "3"))
                .settings()
                .limits();

        assertThat(limits)
                .isEqualTo(new Limits(
                        Duration.ofMillis(500), Duration.ofMinutes(2), Duration.ofSeconds(5), Duration.ofHours(1), 3));
    }

    @Test
    void placeholdersAreOffUntilOneIsSet() {
        assertThat(read(Map.of("PGUSER", "app")).settings().placeholders()).isEmpty();
        assertThat(read(Map.of("PGUSER", "app", "MIGRATE_PLACEHOLDER_TENANT", "a"))
                        .settings()
                        .placeholders())
                .containsExactly(Map.entry("tenant", "a"));
    }

    @Test
    void thePasswordFileIsReadWhenOnlyItsOwnerMay() throws IOException {
        Path file = dir.resolve(".pgpass");
        Files.writeString(file, "# comment\nother:*:*:*:no\ndb:5432:*:app:a\\:b\\\\c\n");
        Map<String, String> environment = Map.of("DATABASE_URL", "postgres://app@db/shop");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(target(environment).password()).isNull();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(target(environment).password()).isEqualTo("a:b\\c");
    }

    @Test
    void anEnvFileIsReadWhenNamedOrAtATerminal() throws IOException {
        Files.writeString(
                dir.resolve(".env"), "export PGUSER=\"app\" \n# comment\nPGHOST=db # the host\nPGDATABASE='sh op'\n");

        assertThat(target(Map.of("ENV_FILE", ".env", "PGHOST", "wins"))).hasToString("app@wins:5432/sh op");
        assertThat(SettingsReader.read(Map.of(), new Place(dir, dir, true, ""), true)
                        .settings()
                        .target())
                .hasToString("app@db:5432/sh op");
        assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("No user is set");
        assertThatThrownBy(() -> read(Map.of("ENV_FILE", "missing.env")))
                .hasMessageContaining("missing.env cannot be read");
    }

    @Test
    void withoutADatabaseNothingAboutOneIsNeeded() {
        Settings settings = SettingsReader.read(Map.of("MIGRATIONS_DIR", "here"), new Place(dir, dir, false, ""), false)
                .settings();

        assertThat(settings.migrations()).isEqualTo(dir.resolve("here"));
    }

    private Target target(Map<String, String> environment) {
        return read(environment).settings().target();
    }

    private Read read(Map<String, String> environment) {
        return SettingsReader.read(environment, new Place(dir, dir, false, "image"), true);
    }
}
