package dev.ashlar.migrate.files;

import dev.ashlar.migrate.files.FileProblem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the names of a folder's files have to satisfy together. */
final class FolderRules {
    private static final String SHAPES = "V0007__add_status.sql, U0007__add_status.sql, V0007.1__add_status.sql,"
            + " V0007__add_status.sql.conf, R__views.sql or beforeMigrate.sql";

    private FolderRules() {}

    static FileProblem misspelt(String name) {
        String cause = name.contains(" ") ? "the name has a blank" : "the name is not a migration file's";
        return new FileProblem(Kind.MISSPELT, name, cause, "Rename it like one of " + SHAPES + ", or remove it.");
    }

    static FileProblem subfolder(String name) {
        return new FileProblem(
                Kind.MISSPELT, name, "a folder inside the migrations folder", "Move its files up and remove it.");
    }

    static List<FileProblem> check(List<MigrationFile> files) {
        List<FileProblem> problems = new ArrayList<>();
        duplicates(files, problems);
        parts(files, problems);
        twins(files, problems);
        return problems;
    }

    private static void duplicates(List<MigrationFile> files, List<FileProblem> problems) {
        Map<String, String> first = new HashMap<>();
        for (MigrationFile file : files) {
            FileName name = file.name();
            String key = switch (file.kind()) {
                case VERSIONED, UNDO, TEST, PREFLIGHT -> file.kind() + " " + name.version();
                case REPEATABLE -> file.kind() + " " + name.title();
                case CALLBACK, SCRIPT_CONFIG -> name.text();
            };
            String other = first.putIfAbsent(key, name.text());
            if (other != null) {
                String claimed = name.version() == null ? name.title() : "version " + name.version();
                problems.add(new FileProblem(
                        Kind.DUPLICATE,
                        name.text(),
                        "%s is also claimed by %s".formatted(claimed, other),
                        "Give the one that is not applied yet the next free number, or remove it."));
            }
        }
    }

    private static void parts(List<MigrationFile> files, List<FileProblem> problems) {
        Map<MigrationVersion, List<MigrationFile>> byVersion = new TreeMap<>();
        for (MigrationFile file : files) {
            MigrationVersion version = file.name().version();
            if (file.kind() == FileKind.VERSIONED && version != null) {
                byVersion
                        .computeIfAbsent(version.whole(), ignored -> new ArrayList<>())
                        .add(file);
            }
        }
        byVersion.forEach((whole, members) -> {
            Set<Integer> numbers = new HashSet<>();
            members.forEach(file -> file.version().ifPresent(version -> numbers.add(version.part())));
            MigrationFile newest = members.get(members.size() - 1);
            if (numbers.contains(0) && numbers.size() > 1) {
                problems.add(new FileProblem(
                        Kind.DUPLICATE,
                        newest.name().text(),
                        "version %s is there whole and in parts".formatted(whole),
                        "Keep either the one file or the parts."));
                return;
            }
            for (int part = 1;
                    part < newest.version().map(MigrationVersion::part).orElse(0);
                    part++) {
                if (!numbers.contains(part)) {
                    problems.add(new FileProblem(
                            Kind.INCOMPLETE,
                            newest.name().text(),
                            "part %s is missing".formatted(whole.part(part)),
                            "Restore the file; parts count from 1 without a gap."));
                }
            }
        });
    }

    private static void twins(List<MigrationFile> files, List<FileProblem> problems) {
        Set<MigrationVersion> versions = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (MigrationFile file : files) {
            names.add(file.name().text());
            if (file.kind() == FileKind.VERSIONED) {
                file.version().ifPresent(versions::add);
            }
        }
        for (MigrationFile file : files) {
            FileName name = file.name();
            switch (file.kind()) {
                case UNDO, TEST, PREFLIGHT -> {
                    MigrationVersion version = name.version();
                    if (version != null && !versions.contains(version)) {
                        problems.add(new FileProblem(
                                Kind.INCOMPLETE,
                                name.text(),
                                "there is no migration %s beside it".formatted(version),
                                "Restore V%s__….sql, or remove this file.".formatted(version)));
                    }
                }
                case SCRIPT_CONFIG -> {
                    if (!names.contains(name.configured())) {
                        problems.add(new FileProblem(
                                Kind.INCOMPLETE,
                                name.text(),
                                "the script %s that it speaks of is missing".formatted(name.configured()),
                                "Restore the script, or remove this file."));
                    }
                }
                case VERSIONED, REPEATABLE, CALLBACK -> {}
            }
        }
    }
}
