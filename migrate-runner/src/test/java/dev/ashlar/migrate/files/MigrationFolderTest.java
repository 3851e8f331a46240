package dev.ashlar.migrate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationFolderTest {
    @TempDir
    private Path dir;

    @Test
    void aSoundFolderHasNoProblems() throws IOException {
        write("V0001__init.sql", "create table a ();\n");
        write("U0001__init.sql", "drop table a;\n");
        write("V0002.1__b.sql", "-- ashlar:1 version=0002 part=1/2\nselect 1;\n");
        write("V0002.2__b.sql", "-- ashlar:1 version=0002 part=2/2 transaction=no\nselect 1;\n");
        write("V0002.2__b.sql.conf", "executeInTransaction=false\n");
        write("README.md", "for people");
        write("ashlar.sum", "");
        Files.createDirectory(dir.resolve("..data"));

        MigrationFolder folder = MigrationFolder.read(dir);

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.contentProblems()).isEmpty();
        assertThat(folder.newest()).contains(MigrationVersion.of(2));
        assertThat(folder.ofVersion(MigrationVersion.of(2))).hasSize(3);
        assertThat(folder.undoOf(MigrationVersion.of(1))).isPresent();
        assertThat(folder.configOf(folder.find("V0002.2__b.sql").orElseThrow()).executeInTransaction())
                .isFalse();
    }

    @Test
    void everythingWrongWithTheNamesIsListedAtOnce() throws IOException {
        write("V1_init.sql", "");
        write("V2__a.sql", "");
        write("V0002__b.sql", "");
        write("V3__whole.sql", "");
        write("V3.1__part.sql", "");
        write("V4.2__second.sql", "");
        write("U5__lonely.sql", "");
        write("V6__x.sql.conf", "");
        Files.createDirectory(dir.resolve("more"));

        assertThat(MigrationFolder.read(dir).problems())
                .extracting(FileProblem::place)
                .containsExactlyInAnyOrder(
                        "V1_init.sql",
                        "more",
                        "V2__a.sql",
                        "V3.1__part.sql",
                        "V4.2__second.sql",
                        "U5__lonely.sql",
                        "V6__x.sql.conf");
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithTheByte() throws IOException {
        Files.write(dir.resolve("V1__latin.sql"), "select 1;\nselect 'ä';\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(dir.resolve("V2__nul.sql"), new byte[] {'a', 0});

        assertThat(MigrationFolder.read(dir).contentProblems())
                .extracting(FileProblem::toString)
                .satisfiesExactly(
                        latin -> assertThat(latin).startsWith("V1__latin.sql: byte 19 (0xe4, line 2)"),
                        nul -> assertThat(nul).startsWith("V2__nul.sql: byte 2 (0x00, line 1)"));
    }

    @Test
    void aHeaderThatContradictsNameOrConfigIsNamed() throws IOException {
        write("V0001__a.sql", "-- ashlar:1 version=0002\nselect 1;\n");
        write("V0003__b.sql", "-- ashlar:1 version=0003 transaction=no\nselect 1;\n");
        write("V0004__c.sql", "select 1;\n");
        write("V0004__c.sql.conf", "executeInTransaction=perhaps\n");
        write("V0005__d.sql", "select 1;\n");
        write("V0005__d.sql.conf", "encoding=latin1\n");

        assertThat(MigrationFolder.read(dir).contentProblems())
                .extracting(FileProblem::place)
                .containsExactly("V0001__a.sql:1", "V0003__b.sql:1", "V0004__c.sql.conf:1", "V0005__d.sql.conf:1");
    }

    @Test
    void aFolderChangesByWithAndWithout() {
        MigrationFile first = file("V0001__a.sql", "select 1;\n");
        MigrationFile edited = file("V0001__a.sql", "select 2;\n");
        MigrationFolder folder = MigrationFolder.of(List.of(first));

        assertThat(folder.with(List.of(edited)).files()).containsExactly(edited).doesNotContain(first);
        assertThat(folder.without(MigrationVersion.of(1)).files()).isEmpty();
    }

    @Test
    void aMissingFolderIsTheCallersToJudge() {
        assertThatThrownBy(() -> MigrationFolder.read(dir.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }

    private static MigrationFile file(String name, String text) {
        return MigrationFile.of(FileName.parse(name).orElseThrow(), text);
    }
}
