package dev.ashlar.migrate.settings;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run of the runner is told.
 *
 * @param target the database
 * @param migrations the folder with the migrations
 * @param limits how long to wait for what
 * @param expectDatabase the name that the database must have; empty for any
 * @param requireSum whether a folder without {@code ashlar.sum} is refused
 * @param allowPooler whether a connection pooler between runner and server is accepted
 * @param setRole the role to work as after logging in; empty for none
 * @param historyTable the history table; empty for the one that {@code ashlar.sum} names
 * @param outOfOrder whether a migration may run after a newer one; null for what {@code ashlar.sum} says
 * @param placeholders values for {@code ${name}} in scripts, by name in lower case; empty leaves scripts untouched
 * @param confirm the database whose undo is confirmed; empty for none
 * @param image which image this is, for the audit table; empty when unknown
 */
public record Settings(
        Target target,
        Path migrations,
        Limits limits,
        String expectDatabase,
        boolean requireSum,
        boolean allowPooler,
        String setRole,
        String historyTable,
        @Nullable Boolean outOfOrder,
        Map<String, String> placeholders,
        String confirm,
        String image) {

    public Settings {
        placeholders = Map.copyOf(placeholders);
    }

    /** A database and a folder, with defaults for all else. */
    public static Settings of(Target target, Path migrations) {
        return new Settings(target, migrations, Limits.DEFAULT, "", false, false, "", "", null, Map.of(), "", "");
    }

    public Settings withTarget(Target target) {
        return new Settings(
                target,
                migrations,
                limits,
                expectDatabase,
                requireSum,
                allowPooler,
                setRole,
                historyTable,
                outOfOrder,
                placeholders,
                confirm,
                image);
    }

    public Settings withLimits(Limits limits) {
        return new Settings(
                target,
                migrations,
                limits,
                expectDatabase,
                requireSum,
                allowPooler,
                setRole,
                historyTable,
                outOfOrder,
                placeholders,
                confirm,
                image);
    }

    public Settings withConfirm(String confirm) {
        return new Settings(
                target,
                migrations,
                limits,
                expectDatabase,
                requireSum,
                allowPooler,
                setRole,
                historyTable,
                outOfOrder,
                placeholders,
                confirm,
                image);
    }
}
