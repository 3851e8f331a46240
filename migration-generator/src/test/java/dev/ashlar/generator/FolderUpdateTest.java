package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies while it writes leaves the folder as it was, or as it would have become. */
final class FolderUpdateTest {
    @TempDir
    Path folder;

    private TinyModule module = new TinyModule(Path.of(""));
    private Path migrations = Path.of("");

    @BeforeEach
    void aModuleWithOneVersion() {
        module = TinyModule.in(folder).table("members", """
                public final Column<Long> id = column("id", bigint()).identity().primaryKey();
                """, "").compile();
        module.done("generate");
        migrations = folder.resolve("migrations");
    }

    @Test
    void deathWhileCollectingIsAsIfNothingHadBegun() throws IOException {
        SortedMap<String, String> before = module.migrations();
        Path collecting = Files.createDirectory(migrations.resolve(".collecting"));
        Files.writeString(collecting.resolve("V0002__half.sql"), "select");

        assertThat(module.done("generate")).startsWith("nothing to do");

        assertThat(module.migrations()).isEqualTo(before);
        assertThat(collecting).doesNotExist();
    }

    /** Every number of files that may have arrived before the process died. */
    @Test
    void deathWhileMovingIsMadeGoodByWhoeverReadsNext() throws IOException {
        SortedMap<String, String> before = module.migrations();
        module.done("new", "--name", "more");
        SortedMap<String, String> after = module.migrations();
        List<String> changed = after.keySet().stream()
                .filter(name -> !Objects.equals(after.get(name), before.get(name)))
                .toList();
        assertThat(changed).hasSize(3);

        for (int arrived = 0; arrived <= changed.size(); arrived++) {
            clear();
            before.forEach((name, text) -> module.write("migrations/" + name, text));
            Path decided = Files.createDirectory(migrations.resolve(".decided"));
            Files.writeString(decided.resolve(".removed"), "");
            for (int i = 0; i < changed.size(); i++) {
                String name = changed.get(i);
                String place = i < arrived ? "migrations/" : "migrations/.decided/";
                module.write(place + name, String.valueOf(after.get(name)));
            }

            assertThat(module.done("generate", "--check"))
                    .as("%d arrived", arrived)
                    .startsWith("nothing to do");
            assertThat(module.migrations()).as("%d arrived", arrived).isEqualTo(after);
        }
    }

    @Test
    void filesThatWereToGoAreGoneAfterwards() throws IOException {
        Path decided = Files.createDirectory(migrations.resolve(".decided"));
        Files.writeString(decided.resolve(".removed"), "V0001__init.sql\nU0001__init.sql\n");

        FolderUpdate.finish(migrations);

        assertThat(module.migrations()).containsOnlyKeys("ashlar.sum", "schema.snapshot");
        assertThat(decided).doesNotExist();
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(migrations)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
