package dev.ashlar.generator;

import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The branch that everybody shares: what it contains is not replaced any more. */
final class Trunk {
    private static final String NONE = "none";
    private static final List<String> USUAL = List.of("origin/main", "main");

    private final Git git;
    private final String branch;

    private Trunk(Git git, String branch) {
        this.git = git;
        this.branch = branch;
    }

    /** The trunk that the settings name; fails when there is no such branch. Empty where they say that there is none. */
    static Optional<Trunk> of(SchemaModule module) {
        @Nullable String named = module.settings().trunk();
        if (NONE.equals(named)) {
            return Optional.empty();
        }
        Git git = new Git(module.folder());
        for (String branch : named == null ? USUAL : List.of(named)) {
            if (git.succeeds("rev-parse", "--verify", "--quiet", branch + "^{commit}")) {
                return Optional.of(new Trunk(git, branch));
            }
        }
        throw Failure.usage(
                module.folder().resolve(Settings.FILE).toString(),
                named == null
                        ? "neither origin/main nor main is a branch here, so nobody can tell what is merged"
                        : "trunk=" + named + " is no branch here",
                "Write trunk=<the branch that everybody shares>, or trunk=none where there is none.");
    }

    /** Whether the branch has the migration of this version under the same name. */
    boolean contains(History history, MigrationVersion version) {
        Path folder = history.module().migrations();
        List<String> merged = git.lines("ls-tree", "--name-only", branch, "--", prefix(folder));
        return history.folder().ofVersion(version).stream()
                .filter(file -> file.kind() == FileKind.VERSIONED)
                .map(MigrationFile::name)
                .anyMatch(name -> merged.stream().anyMatch(path -> path.endsWith("/" + name.text())));
    }

    /** As seen from the module's folder, in which git is run. */
    private static String prefix(Path migrations) {
        return migrations.getFileName() + "/";
    }

    @Override
    public String toString() {
        return branch;
    }
}
