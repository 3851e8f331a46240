package dev.ashlar.migrate.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the settings of a run from an environment, and lists everything that is wrong with it at once. */
public final class SettingsReader {
    private static final String PLACEHOLDER = "MIGRATE_PLACEHOLDER_";
    private static final Map<String, String> NOT_BUILT = new TreeMap<>(Map.of(
            "MIGRATE_TARGETS", "migrating a fleet of databases",
            "MIGRATE_EXTENSIONS", "creating extensions",
            "MIGRATE_BOOTSTRAP_URL", "a second role that may create things"));

    private final Variables variables;
    private final List<String> notes = new ArrayList<>();

    private SettingsReader(Variables variables) {
        this.variables = variables;
    }

    /**
     * What was read.
     *
     * @param settings the settings
     * @param notes what the person who set the variables should know, one line each
     */
    public record Read(Settings settings, List<String> notes) {}

    /**
     * Where things are that an environment does not say.
     *
     * @param directory the working directory
     * @param home the user's home directory
     * @param terminal whether a person sits at a terminal
     * @param image which image this is; empty when unknown
     */
    public record Place(Path directory, Path home, boolean terminal, String image) {}

    /**
     * Reads the settings.
     *
     * @param needsDatabase whether the command talks to a database; otherwise nothing about one is read
     * @throws SettingsException listing every problem
     */
    public static Read read(Map<String, String> environment, Place place, boolean needsDatabase) {
        Map<String, String> merged = EnvFile.merge(environment, place.directory(), place.terminal());
        SettingsReader reader = new SettingsReader(new Variables(merged));
        Settings settings = reader.settings(place, needsDatabase);
        if (!reader.variables.problems().isEmpty()) {
            throw new SettingsException(reader.variables.problems());
        }
        return new Read(settings, List.copyOf(reader.notes));
    }

    private Settings settings(Place place, boolean needsDatabase) {
        refuseWhatIsNotBuilt();
        Target target = needsDatabase
                ? new TargetReader(variables, notes).read(place.home().resolve(".pgpass"))
                : Target.of("localhost", 5432, "none", "none", null);
        Path folder = place.directory().resolve(variables.get("MIGRATIONS_DIR").orElse("/migrations"));
        return new Settings(
                target,
                folder,
                limits(),
                text("MIGRATE_EXPECT_DATABASE"),
                variables.flag("MIGRATE_REQUIRE_SUM"),
                variables.flag("MIGRATE_ALLOW_POOLER"),
                text("MIGRATE_SET_ROLE"),
                historyTable(),
                outOfOrder(),
                placeholders(),
                text("MIGRATE_CONFIRM"),
                place.image());
    }

    private void refuseWhatIsNotBuilt() {
        NOT_BUILT.forEach((name, what) -> {
            if (variables.get(name).isPresent()) {
                variables.problem(notBuilt(name, what));
            }
        });
        if (variables.flag("MIGRATE_CREATE_DATABASE")) {
            variables.problem(notBuilt("MIGRATE_CREATE_DATABASE", "creating the database"));
        }
        if (!Durations.read(variables, "MIGRATE_FAILURE_COOLDOWN", Duration.ZERO)
                .isZero()) {
            variables.problem(notBuilt("MIGRATE_FAILURE_COOLDOWN", "pausing after a failed attempt"));
        }
    }

    private static String notBuilt(String name, String what) {
        return "%s: %s is not supported by this release. Unset it.".formatted(name, what);
    }

    private Limits limits() {
        Limits standard = Limits.DEFAULT;
        Duration lockTimeout = Durations.read(variables, "MIGRATE_LOCK_TIMEOUT", standard.lockTimeout());
        if (lockTimeout.isZero()) {
            variables.problem("MIGRATE_LOCK_TIMEOUT is 0, so a migration that waits for a lock would hold up every"
                    + " reader behind it. Write MIGRATE_LOCK_TIMEOUT=5s.");
        }
        return new Limits(
                Durations.read(variables, "MIGRATE_CONNECT_DEADLINE", standard.connectDeadline()),
                Durations.read(variables, "MIGRATE_LOCK_DEADLINE", standard.lockDeadline()),
                lockTimeout,
                statementTimeout(),
                variables.number("MIGRATE_RETRIES", standard.retries(), 0, 10_000));
    }

    private Duration statementTimeout() {
        return text("MIGRATE_STATEMENT_TIMEOUT").equals("none")
                ? Duration.ZERO
                : Durations.read(variables, "MIGRATE_STATEMENT_TIMEOUT", Limits.DEFAULT.statementTimeout());
    }

    private String historyTable() {
        String name = text("MIGRATE_HISTORY_TABLE");
        if (name.contains(".") || name.length() > 50) {
            variables.problem("MIGRATE_HISTORY_TABLE is the name of one table of at most 50 characters without its"
                    + " schema. Name the schema by search_path in DATABASE_URL.");
        }
        return name;
    }

    private @Nullable Boolean outOfOrder() {
        return variables.optionalFlag("MIGRATE_OUT_OF_ORDER").orElse(null);
    }

    private Map<String, String> placeholders() {
        Map<String, String> placeholders = new TreeMap<>();
        for (String name : variables.startingWith(PLACEHOLDER)) {
            String key = name.substring(PLACEHOLDER.length()).toLowerCase(Locale.ROOT);
            variables.get(name).ifPresent(value -> placeholders.put(key, value));
        }
        return placeholders;
    }

    private String text(String name) {
        return variables.get(name).orElse("");
    }
}
