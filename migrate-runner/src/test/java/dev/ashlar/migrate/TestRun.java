package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.outcome.Redaction;
import dev.ashlar.migrate.outcome.RunLog;
import dev.ashlar.migrate.outcome.StopSignal;
import dev.ashlar.migrate.settings.Limits;
import dev.ashlar.migrate.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A run in this process, with what it said. */
final class TestRun {
    /** Short enough that a test of a limit is quick, long enough that no other test meets it. */
    static final Limits QUICK =
            new Limits(Duration.ofMillis(400), Duration.ofMillis(600), Duration.ofMillis(150), Duration.ZERO, 2);

    private final Settings settings;
    private final StopSignal stop = new StopSignal();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> answers = new CopyOnWriteArrayList<>();

    TestRun(Settings settings) {
        this.settings = settings;
    }

    TestRun(TestDatabase database, TestFolder folder) {
        this(Settings.of(database.target(), folder.path()));
    }

    static TestRun quick(TestDatabase database, TestFolder folder) {
        return new TestRun(Settings.of(database.target(), folder.path()).withLimits(QUICK));
    }

    RunResult run(Command command) {
        RunLog log = new RunLog(
                line -> said.add(line.text()),
                answers::add,
                Redaction.of(settings.target().password()));
        return Runner.run(settings, command, new RunContext(log, stop, System::nanoTime));
    }

    RunResult migrate() {
        return run(new Command.Migrate(null));
    }

    RunResult migrateTo(int version) {
        return run(new Command.Migrate(MigrationVersion.of(version)));
    }

    RunResult undo() {
        return run(new Command.Undo(null));
    }

    RunResult undoTo(@Nullable Integer version) {
        return run(new Command.Undo(version == null ? null : MigrationVersion.of(version)));
    }

    RunResult status() {
        return run(new Command.Status(false));
    }

    /** Waits until the run has said something. */
    void awaitSaid(String text) throws InterruptedException {
        for (int i = 0; i < 1_000 && !said().contains(text); i++) {
            Thread.sleep(10);
        }
        assertThat(said()).contains(text);
    }

    String said() {
        return String.join("\n", said);
    }

    String answered() {
        return String.join("\n", answers);
    }
}
