package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.CutProxy.Fate;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.settings.Settings;
import dev.ashlar.migrate.settings.Target;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection is cut at a message; the invariant holds, and running again ends well. */
@Timeout(240)
final class ConnectionFaultTest {
    private static final List<String> ALL = List.of("0001", "0002.1", "0002.2", "0003");
    private static final Set<ExitCode> HONEST =
            EnumSet.of(ExitCode.DONE, ExitCode.UNREACHABLE, ExitCode.LOST, ExitCode.PASSING);

    /** A sample of the messages; -Dashlar.cut.every=1 cuts at each of them. */
    private static final int EVERY = Integer.getInteger("ashlar.cut.every", 37);

    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource(names = {"CUT_BEFORE", "CUT_AFTER"})
    void theDdlAndItsHistoryRowCommitTogetherOrNotAtAll(Fate fate) throws SQLException {
        TestFolder folder =
                new TestFolder(dir).with("V0001__a.sql", "create table a ();\n").summed();
        TestDatabase database = new TestDatabase();
        try (CutProxy proxy = new CutProxy(TestDatabase.SERVER, atTheCommit(fate))) {
            RunResult result = through(proxy, database, folder);

            assertThat(proxy.cut()).isEqualTo(fate);
            assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.LOST);
            assertThat(result.message()).contains("Running again goes on");
        }
        database.assertClean();
        boolean committed = fate == Fate.CUT_AFTER;
        assertThat(database.hasTable("a")).isEqualTo(committed);
        assertThat(database.column("select version from migration_history")).hasSize(committed ? 1 : 0);
        assertThat(database.column("select version from migration_history_audit"))
                .hasSize(committed ? 1 : 0);
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
    }

    /** The commit is what the client sends after the audit row's insert, from one Sync message to the next. */
    private static CutProxy.Rule atTheCommit(Fate fate) {
        AtomicReference<String> phase = new AtomicReference<>("before");
        return (number, text) -> {
            boolean sync = text.startsWith("S ");
            if (text.contains("_audit\" (action")) {
                phase.set("audit");
            } else if (phase.get().equals("audit") && sync) {
                phase.set("commit");
            } else if (phase.get().equals("commit") && (fate == Fate.CUT_BEFORE || sync)) {
                return fate;
            }
            return Fate.PASS;
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT_BEFORE", "CUT_AFTER"})
    void aCutAtAnyMessageHealsByRunningAgain(Fate fate) throws SQLException {
        TestFolder folder = new TestFolder(dir).withThreeVersions();
        int messages = messagesOfAWholeRun(folder);
        assertThat(messages).isGreaterThan(100);
        for (int at = fate == Fate.CUT_AFTER ? 1 : 3; at <= messages; at += EVERY) {
            TestDatabase database = new TestDatabase();
            int cut = at;
            ExitCode exit;
            try (CutProxy proxy =
                    new CutProxy(TestDatabase.SERVER, (number, text) -> number == cut ? fate : Fate.PASS)) {
                RunResult result = through(proxy, database, folder);
                exit = result.exit();
                assertThat(HONEST).as("cut at %d: %s", at, result.message()).contains(exit);
            }
            RunResult again = new TestRun(database, folder).migrate();
            assertThat(again.exit())
                    .as("cut at %d, then: %s", at, again.message())
                    .isEqualTo(ExitCode.DONE);
            assertThat(database.column("select version from migration_history")).isEqualTo(ALL);
            database.assertClean();
        }
    }

    private static int messagesOfAWholeRun(TestFolder folder) {
        try (CutProxy proxy = new CutProxy(TestDatabase.SERVER, (number, text) -> Fate.PASS)) {
            assertThat(through(proxy, new TestDatabase(), folder).exit()).isEqualTo(ExitCode.DONE);
            return proxy.messages();
        }
    }

    @Test
    void aPoolerIsRefusedByNameUnlessAllowed() {
        TestFolder folder = new TestFolder(dir).withThreeVersions();
        TestDatabase database = new TestDatabase();
        try (CutProxy proxy = new CutProxy(TestDatabase.SERVER, (number, text) -> Fate.PASS).pretendingToBeAPooler()) {
            RunResult result = through(proxy, database, folder);

            assertThat(result.exit()).isEqualTo(ExitCode.WRONG_TARGET);
            assertThat(result.message()).contains("pooler").contains("MIGRATE_ALLOW_POOLER=true");
        }
    }

    private static RunResult through(CutProxy proxy, TestDatabase database, TestFolder folder) {
        Target target = Target.of("127.0.0.1", proxy.port(), database.name(), "postgres", null);
        return new TestRun(Settings.of(target, folder.path()).withLimits(TestRun.QUICK)).migrate();
    }
}
