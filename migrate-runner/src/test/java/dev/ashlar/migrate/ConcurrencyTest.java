package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.outcome.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class ConcurrencyTest {
    @TempDir
    private Path dir;

    @Test
    void tenRunnersOnAnEmptyDatabaseApplyEverythingOnce() throws Exception {
        TestFolder folder = new TestFolder(dir).withThreeVersions();
        TestDatabase database = new TestDatabase();
        List<RunResult> results = new CopyOnWriteArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            threads.add(new Thread(() -> results.add(new TestRun(database, folder).migrate())));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(results).hasSize(10).extracting(RunResult::exit).containsOnly(ExitCode.DONE);
        assertThat(results.stream().flatMap(result -> result.files().stream())).hasSize(4);
        assertThat(database.column("select version from migration_history")).hasSize(4);
        database.assertClean();
    }
}
