package dev.ashlar.migrate;

import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.FileProblem;
import dev.ashlar.migrate.files.FileProblem.Kind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.ScriptHeader;
import dev.ashlar.migrate.files.Statement;
import dev.ashlar.migrate.files.StatementSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a migrations folder may hold, but this runner does not run; refused by name before anything happens. */
final class Unsupported {
    /** The events that the runner knows; Flyway has more. */
    static final Set<String> EVENTS =
            Set.of(Callbacks.BEFORE_MIGRATE, Callbacks.BEFORE_EACH, Callbacks.AFTER_EACH, Callbacks.AFTER_MIGRATE);

    private static final Pattern TRANSACTION = Pattern.compile(
            "(begin|start\\s+transaction|commit|end|rollback(?!\\s+(work\\s+|transaction\\s+)?to)|abort"
                    + "|prepare\\s+transaction|discard)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Unsupported() {}

    static List<FileProblem> in(MigrationFolder folder) {
        List<FileProblem> problems = new ArrayList<>();
        for (MigrationFile file : folder.files()) {
            switch (file.kind()) {
                case PREFLIGHT ->
                    problems.add(problem(file, 1, "preflight files are not supported by this release", "Remove it."));
                case CALLBACK -> {
                    if (!EVENTS.contains(file.name().event())) {
                        problems.add(problem(
                                file,
                                1,
                                "the event %s is not supported by this release"
                                        .formatted(file.name().event()),
                                "Remove it; the events are %s."
                                        .formatted(String.join(
                                                " ", EVENTS.stream().sorted().toList()))));
                    }
                    script(file, problems);
                }
                case VERSIONED, UNDO, REPEATABLE -> script(file, problems);
                case SCRIPT_CONFIG, TEST -> {}
            }
        }
        return problems;
    }

    private static void script(MigrationFile file, List<FileProblem> problems) {
        if (file.header().filter(ScriptHeader::backfill).isPresent()) {
            problems.add(problem(
                    file, 1, "backfill files are not supported by this release", "Remove the word ashlar:backfill."));
        }
        for (Statement statement : StatementSplitter.split(file.name().text(), file.text())) {
            if (TRANSACTION.matcher(statement.sql()).matches()) {
                String word = statement.sql().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
                problems.add(problem(
                        file,
                        statement.line(),
                        "the statement %s would end the transaction or the session that the runner keeps"
                                .formatted(word),
                        "Remove it: a file is one transaction, or none when its script config says"
                                + " executeInTransaction=false."));
            }
        }
    }

    private static FileProblem problem(MigrationFile file, int line, String cause, String remedy) {
        return new FileProblem(Kind.UNSUPPORTED, file.name() + ":" + line, cause, remedy);
    }

    static boolean hasCallbacks(MigrationFolder folder) {
        return !folder.ofKind(FileKind.CALLBACK).isEmpty();
    }
}
