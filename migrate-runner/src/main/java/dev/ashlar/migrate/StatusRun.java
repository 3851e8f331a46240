package dev.ashlar.migrate;

import dev.ashlar.migrate.database.Connector;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.settings.Settings;
import dev.ashlar.migrate.standing.Standing;
import dev.ashlar.migrate.standing.VersionLine;
import dev.ashlar.migrate.standing.VersionState;
import java.sql.SQLException;
import java.util.List;

/** The command {@code status}: reads, takes no lock, and works on replicas too. */
final class StatusRun {
    private final Settings settings;
    private final CarriedFiles carried;
    private final boolean json;
    private final RunContext context;

    StatusRun(Settings settings, CarriedFiles carried, boolean json, RunContext context) {
        this.settings = settings;
        this.carried = carried;
        this.json = json;
        this.context = context;
    }

    RunResult run() throws SQLException {
        Connector connector = new Connector(settings.target(), context.log(), context.stop(), context.nanoTime());
        String history = carried.history(settings);
        try (Landing landing = Landing.on(settings, history, false, connector, context.log())) {
            Standing standing = new Standing(carried.folder(), landing.rows());
            List<VersionLine> lines = VersionLine.of(standing);
            context.log()
                    .answer(
                            json
                                    ? StatusText.json(history, standing, lines)
                                    : StatusText.table(history, standing, lines));
            ExitCode exit = exit(lines);
            return new RunResult(
                    exit,
                    "%d of %d versions applied".formatted(count(lines, VersionState.APPLIED), lines.size()),
                    List.of(),
                    standing.head().map(MigrationVersion::whole),
                    lines);
        }
    }

    private static ExitCode exit(List<VersionLine> lines) {
        if (count(lines, VersionState.FAILED) > 0) {
            return ExitCode.NOT_ROLLED_BACK;
        }
        if (count(lines, VersionState.MISSING) + count(lines, VersionState.CHANGED) > 0) {
            return ExitCode.DISAGREE;
        }
        return count(lines, VersionState.PENDING) + count(lines, VersionState.PARTIAL) > 0
                ? ExitCode.PENDING
                : ExitCode.DONE;
    }

    private static long count(List<VersionLine> lines, VersionState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
