package dev.ashlar.migrate;

import dev.ashlar.migrate.database.Audit;
import dev.ashlar.migrate.database.HistoryRow;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.OlderReleases;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.RunFailure;
import dev.ashlar.migrate.outcome.RunLog;
import dev.ashlar.migrate.standing.Standing;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether a run may go on, given how files and history stand to each other. */
final class Verdict {
    private final Standing standing;
    private final String table;

    Verdict(Standing standing, String table) {
        this.standing = standing;
        this.table = table;
    }

    /** Refuses a history that does not belong to these files, but for one that is ahead of them. */
    void requireAgreement() {
        for (HistoryRow row : standing.failed()) {
            throw new RunFailure(ExitCode.NOT_ROLLED_BACK, """
                    %s says that %s failed and was not rolled back.
                    Take back what it left behind, delete the row with installed_rank %d, and run again.""".formatted(table, row.script(), row.rank()));
        }
        List<String> problems = new ArrayList<>();
        for (HistoryRow row : standing.foreign()) {
            problems.add(
                    "%s has a row of type %s (%s), which another tool wrote. Delete the row with installed_rank %d if its effect is known."
                            .formatted(table, row.type(), row.script(), row.rank()));
        }
        for (HistoryRow row : standing.missing()) {
            problems.add("%s: applied on %s by %s, but the file is gone. Restore it from version control."
                    .formatted(row.script(), row.on(), row.by()));
        }
        for (MigrationFile file : standing.changed()) {
            problems.add(
                    "%s: the file is not the one that was applied (checksum %d). Restore it, and put the change into a migration of its own."
                            .formatted(file, file.flywayChecksum()));
        }
        refuse(problems);
    }

    /** Refuses migrations that are older than something applied, unless the settings allow them. */
    void requireOrder(boolean outOfOrder) {
        if (!outOfOrder) {
            refuse(standing.outOfOrder().stream()
                    .map(file ->
                            "%s: not applied, but the newer %s is. Renumber it with `ashlar rebase`, or allow it with outOfOrder."
                                    .formatted(file, standing.head().orElseThrow()))
                    .toList());
        }
    }

    private void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new RunFailure(
                    ExitCode.DISAGREE,
                    "History and files disagree:\n%s\nNothing was changed.".formatted(String.join("\n", problems)));
        }
    }

    /**
     * Accepts, with a warning, a history that is ahead of these files by migrations which were recorded as safe for
     * older releases; pods of the release before are started anew during every rollout.
     */
    void acceptAhead(Landing landing, RunLog log) throws SQLException {
        if (standing.ahead().isEmpty()) {
            return;
        }
        Map<String, OlderReleases> recorded = landing.facts().hasAudit()
                ? new Audit(landing.connection(), landing.names(), "").olderReleases()
                : Map.of();
        List<String> unsafe = standing.ahead().stream()
                .map(HistoryRow::script)
                .filter(script -> recorded.get(script) != OlderReleases.SAFE)
                .map(script -> "%s (%s)"
                        .formatted(
                                script,
                                recorded.getOrDefault(script, OlderReleases.UNKNOWN)
                                        .word()))
                .toList();
        if (!unsafe.isEmpty()) {
            throw new RunFailure(ExitCode.DISAGREE, """
                    The database is ahead of this image by migrations that are not recorded as safe for older releases: %s.
                    Nothing was changed. Deploy the release that brought them, or undo them with its image.""".formatted(String.join(", ", unsafe)));
        }
        log.warning("The database is ahead of this image by %s, recorded as safe for older releases."
                .formatted(standing.ahead().stream().map(HistoryRow::script).collect(Collectors.joining(", "))));
    }
}
