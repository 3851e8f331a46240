package dev.ashlar.migrate.files;

import dev.ashlar.migrate.files.FileProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/** What the texts of a folder's files have to satisfy, each with its name and its script config. */
final class ContentRules {
    private final MigrationFolder folder;
    private final List<FileProblem> problems = new ArrayList<>();

    private ContentRules(MigrationFolder folder) {
        this.folder = folder;
    }

    static List<FileProblem> check(MigrationFolder folder) {
        ContentRules rules = new ContentRules(folder);
        for (MigrationFile file : folder.files()) {
            try {
                rules.check(file);
            } catch (BrokenFilesException e) {
                rules.problems.addAll(e.problems());
            }
        }
        return List.copyOf(rules.problems);
    }

    private void check(MigrationFile file) {
        if (file.kind() == FileKind.SCRIPT_CONFIG) {
            ScriptConfig.parse(file);
            return;
        }
        String text = file.text();
        if (!file.kind().isScript()) {
            return;
        }
        StatementSplitter.split(file.name().text(), text);
        ScriptHeader.parse(file.name().text(), text).ifPresent(header -> check(file, header));
    }

    private void check(MigrationFile file, ScriptHeader header) {
        String place = file.name() + ":1";
        MigrationVersion version = file.name().version();
        if (version != null && !version.equals(header.fileVersion())) {
            problems.add(new FileProblem(
                    Kind.HEADER,
                    place,
                    "the header speaks of %s, the name of %s".formatted(header.fileVersion(), version),
                    "Rename the file, or write version=%s in its header.".formatted(version.whole())));
        }
        if (header.transaction() != folder.configOf(file).executeInTransaction()) {
            problems.add(new FileProblem(
                    Kind.HEADER,
                    place,
                    header.transaction()
                            ? "the header says transaction=yes, its script config the opposite"
                            : "the header says transaction=no, but no script config says so to Flyway",
                    "Write executeInTransaction=%s into %s."
                            .formatted(header.transaction(), file.name().config())));
        }
    }
}
