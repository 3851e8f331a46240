package dev.ashlar.generator.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One schema, a file that ends in {@code .sql}: an empty database is led to it. */
record WholeSchema(Path file) implements Work {
    private static final String ENDING = ".sql";
    private static final String ROLES = "roles.sql";
    private static final Pattern MISSING_ROLE = Pattern.compile("role \"(.+)\" does not exist");

    /** All of a folder, by name. */
    static List<WholeSchema> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING) && !file.endsWith(ROLES))
                    .sorted()
                    .map(WholeSchema::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Listing " + folder, e);
        }
    }

    @Override
    public boolean changesRoles() {
        return Work.namesRoles(SqlFile.text(file));
    }

    @Override
    public boolean isWanted(Judging judging) {
        return judging.wants(repo(), name());
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public void run(Cluster cluster, Judging judging) {
        judging.judge(repo(), name(), () -> judge(cluster, judging.engine()));
    }

    private Verdict judge(Cluster cluster, Engine engine) throws BrokenCaseException {
        Set<String> assumed = new HashSet<>();
        while (true) {
            try (CaseDatabase empty = cluster.create();
                    CaseDatabase wanted = cluster.create()) {
                String refusal = refusal(wanted);
                Matcher role = MISSING_ROLE.matcher(refusal);
                if (refusal.isEmpty()) {
                    return new Trial(engine, empty, wanted, empty.dump(), wanted.dump()).there();
                } else if (!role.find() || !assumed.add(role.group(1))) {
                    return Verdict.unloadable(refusal);
                }
                // A dump of one database names roles that only the server it came from has.
                cluster.makeRole(role.group(1));
            }
        }
    }

    private String refusal(CaseDatabase database) {
        try {
            database.load(SqlFile.script(file), false);
            return "";
        } catch (BrokenCaseException e) {
            return e.words();
        }
    }

    private String repo() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? "" : String.valueOf(folder.getFileName());
    }

    private String name() {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
