package dev.ashlar.migrate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.migrate.files.FileProblem.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SumTest {
    private static final byte[] SNAPSHOT = "{}\n".getBytes(StandardCharsets.UTF_8);

    private final MigrationFolder folder = MigrationFolder.of(List.of(
            file("V0001__init.sql", "create table a (id bigint);\n"),
            file("U0001__init.sql", "drop table a;\n"),
            file("V0002.1__add_b.sql", "alter table a add b text;\n"),
            file("V0002.2__add_b.sql", "create index concurrently a_b on a (b);\n"),
            file("V0002.2__add_b.sql.conf", "executeInTransaction=false\n"),
            file("R__views.sql", "create or replace view v as select 1;\n")));
    private final Sum sum = Sum.of(folder, SNAPSHOT, "migration_history", false);

    @Test
    void aSumReadsBackAndAgreesWithItsFolder(@TempDir Path dir) throws IOException {
        sum.write(dir);

        assertThat(Sum.read(dir)).contains(sum);
        assertThat(sum.verify(folder)).isEmpty();
        assertThat(sum.render()).startsWith("""
                        ashlar.sum 1
                        head 0002
                        schema sha256:ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356
                        history migration_history
                        outOfOrder false

                        V0001__init.sql sha256:""");
    }

    @Test
    void onlyFilesInFlywaysHistoryHaveItsChecksum() {
        assertThat(sum.entries().stream()
                        .filter(entry -> entry.checksum() != null)
                        .map(entry -> entry.name().text()))
                .containsExactly("V0001__init.sql", "V0002.1__add_b.sql", "V0002.2__add_b.sql", "R__views.sql");
    }

    @Test
    void aFolderWithoutMigrationsHasNoHead() {
        Sum empty = Sum.of(MigrationFolder.of(List.of()), SNAPSHOT, Sum.DEFAULT_HISTORY, true);

        assertThat(Sum.parse(empty.render())).isEqualTo(empty);
    }

    @Test
    void anAddedFileIsNamed() {
        MigrationFolder more = folder.with(List.of(file("V0003__more.sql", "select 1;\n")));

        assertThat(sum.verify(more))
                .extracting(FileProblem::kind, FileProblem::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "V0003__more.sql"));
    }

    @Test
    void aRemovedVersionIsNamedFileByFile() {
        assertThat(sum.verify(folder.without(MigrationVersion.of(1))))
                .extracting(FileProblem::toString)
                .containsExactly(
                        "V0001__init.sql: ashlar.sum lists it, but it is not in the folder. Restore the file from"
                                + " version control.",
                        "U0001__init.sql: ashlar.sum lists it, but it is not in the folder. Restore the file from"
                                + " version control.");
    }

    @Test
    void oneEditedByteIsNamed() {
        MigrationFolder edited = folder.with(List.of(file("V0001__init.sql", "create table a (id  bigint);\n")));

        assertThat(sum.verify(edited)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.EDITED);
            assertThat(problem.place()).isEqualTo("V0001__init.sql");
        });
    }

    @Test
    void aRenumberedFileIsToldFromAnAddedOne() {
        MigrationFolder renumbered = MigrationFolder.of(List.of(
                file("V0001__init.sql", "create table a (id bigint);\n"), file("V0003__late.sql", "select 1;\n")));
        Sum before = Sum.of(renumbered, SNAPSHOT, "h", false);
        MigrationFolder after = MigrationFolder.of(List.of(
                file("V0001__init.sql", "create table a (id bigint);\n"),
                file("V0004__late.sql", "-- ashlar:1 version=0004\nselect 1;\n")));

        assertThat(before.verify(after)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.RENUMBERED);
            assertThat(problem.toString()).contains("V0004__late.sql").contains("V0003__late.sql");
        });
    }

    @Test
    void aLostLineBreaksTheChain() {
        String lost = sum.render()
                .lines()
                .filter(line -> !line.startsWith("V0002.1"))
                .collect(java.util.stream.Collectors.joining("\n", "", "\n"));

        assertThat(Sum.parse(lost).verify(folder.without(MigrationVersion.of(9))))
                .anySatisfy(problem ->
                        assertThat(problem.toString()).contains("the chain is broken at V0002.2__add_b.sql"));
    }

    @Test
    void aHeadThatIsNotTheNewestVersionIsNamed() {
        assertThat(Sum.parse(sum.render().replace("head 0002", "head 0001")).verify(folder))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.cause()).contains("head is 0001").contains("0002"));
    }

    @Test
    void anEditedSnapshotIsNamed(@TempDir Path dir) throws IOException {
        for (MigrationFile file : folder.files()) {
            Files.write(dir.resolve(file.name().text()), file.bytes());
        }
        Files.writeString(dir.resolve(MigrationFolder.SNAPSHOT), "{\"edited\":true}\n");

        assertThat(sum.verify(MigrationFolder.read(dir)))
                .extracting(FileProblem::place)
                .containsExactly(MigrationFolder.SNAPSHOT);
    }

    @Test
    void aBrokenLineIsNamedWithItsNumber() {
        String broken = sum.render().replaceFirst("crc32:-?[0-9]+", "crc32:x");

        assertThatThrownBy(() -> Sum.parse(broken)).hasMessageStartingWith("ashlar.sum:7: ");
    }

    private static MigrationFile file(String name, String text) {
        return MigrationFile.of(FileName.parse(name).orElseThrow(), text);
    }
}
