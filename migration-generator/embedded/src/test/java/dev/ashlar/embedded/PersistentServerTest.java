package dev.ashlar.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PersistentServerTest {
    @TempDir
    private Path home;

    private PersistentServer server;

    @BeforeEach
    void inAFolderThatOnlyItsOwnerMayEnter() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        server = PersistentServer.in(home.resolve("postgres"), 18);
    }

    @AfterEach
    void stopped() {
        server.stop();
    }

    @Test
    void dataAndPortOutlastAStop() throws SQLException {
        assertThat(server.running()).isEmpty();
        assertThat(server.log()).isEmpty();
        ServerAddress first = server.start();
        Sql.ask(first, "create table kept as select 42 as answer; select 1");
        assertThat(server.running()).contains(first);
        assertThat(server.start()).isEqualTo(first);

        assertThat(server.stop()).isTrue();
        assertThat(server.running()).isEmpty();
        assertThat(server.stop()).isFalse();

        assertThat(server.start()).isEqualTo(first);
        assertThat(Sql.ask(first, "select answer from kept")).isEqualTo("42");
        assertThat(Sql.ask(first, "show fsync")).isEqualTo("on");
        assertThat(server.log())
                .get()
                .satisfies(log -> assertThat(log).content().contains("ready to accept"));
    }

    @Test
    void aPortThatSomebodyElseTookMeanwhileIsReplaced() throws SQLException {
        ServerAddress first = server.start();
        server.stop();
        try (EmbeddedServer thief = EmbeddedServer.start(18, java.util.Map.of("port", "" + first.port()))) {
            assertThat(thief.log()).exists();
            ServerAddress second = server.start();
            assertThat(second.port()).isNotEqualTo(first.port());
            assertThat(Sql.ask(second, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aServerThatWasKilledStartsAgain() throws SQLException {
        ServerAddress first = server.start();
        Sql.ask(first, "create table kept as select 42 as answer; select 1");
        long pid = Long.parseLong(Sql.ask(first, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"));
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        assertThat(server.running()).isEmpty();
        assertThat(Sql.ask(server.start(), "select answer from kept")).isEqualTo("42");
    }

    @Test
    void dataOfAnotherVersionIsRefusedWithBoth() {
        server.start();
        assertThatThrownBy(
                        () -> PersistentServer.in(home.resolve("postgres"), 17).start())
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("it holds data of PostgreSQL 18, not 17");
    }

    @Test
    void aFolderThatWasDeletedUnderItsServerBeginsAnew() throws IOException, SQLException {
        Sql.ask(server.start(), "create table lost as select 42 as answer; select 1");
        new FolderTree(home.resolve("postgres")).delete();
        assertThat(Sql.ask(server.start(), "select to_regclass('lost') is null"))
                .isEqualTo("t");
    }

    @Test
    void dataGoesWhenTheFolderThatItBelongsToIsGone() throws IOException {
        server.start();
        Path data = KeptData.existing(home.resolve("postgres")).orElseThrow();
        server.stop();
        new FolderTree(home.resolve("postgres")).delete();
        PersistentServer other = PersistentServer.in(home.resolve("other"), 18);
        other.start();
        other.stop();
        assertThat(data).doesNotExist();
        new FolderTree(KeptData.existing(home.resolve("other")).orElseThrow()).delete();
    }
}
