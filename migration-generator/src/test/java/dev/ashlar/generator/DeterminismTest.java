package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same declaration and the same history give the same bytes, wherever and whenever that is. */
final class DeterminismTest {
    @Test
    void neitherLocaleNorTimeZoneNorEncodingNorJdkChangesAByte(@TempDir Path here, @TempDir Path there)
            throws Exception {
        SortedMap<String, String> expected = grown(here, List.of());
        for (Path java : javas()) {
            delete(there);
            SortedMap<String, String> elsewhere = grown(
                    there,
                    List.of(
                            java.toString(),
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-Duser.timezone=Pacific/Kiritimati",
                            "-Dfile.encoding=ISO-8859-1",
                            "-XX:+UnlockExperimentalVMOptions",
                            "-XX:hashCode=2"));
            assertThat(elsewhere).as("with %s", java).isEqualTo(expected);
        }
    }

    /** Classes come in another order from another folder: files are created backwards, names sort differently. */
    @Test
    void theOrderOfFilesChangesNoByte(@TempDir Path here, @TempDir Path there) {
        TinyModule one = TinyModule.in(here);
        TinyModule other = TinyModule.in(there);
        List<String> names = List.of("alpha", "beta", "gamma", "delta");
        names.forEach(name -> one.table(name, "public final Column<Long> id = column(\"id\", bigint());", ""));
        names.reversed()
                .forEach(name -> other.table(name, "public final Column<Long> id = column(\"id\", bigint());", ""));

        one.compile().done("generate");
        other.compile().done("generate");

        assertThat(one.migrations()).isEqualTo(other.migrations());
    }

    /** Two versions; made in this process, or by a program with these first words. */
    private static SortedMap<String, String> grown(Path folder, List<String> java) throws Exception {
        TinyModule module = TinyModule.in(folder).source("Kind", "public enum Kind { INITIAL, LIVE }");
        module.source("Types", """
                final class Types {
                    static final EnumType<Kind> KIND = enumType("kind", Kind.class);
                }
                """);
        table(module, "").compile();
        generate(module, java);
        table(module, """
                public final Column<String> title = column("title", text()).backfill("İ ß é");
                public final Column<Kind> kind = column("kind", Types.KIND).defaultsTo(Kind.INITIAL);
                """).compile();
        generate(module, java);
        return module.migrations();
    }

    private static TinyModule table(TinyModule module, String more) {
        return module.table("items", """
                public final Column<Long> id = column("id", bigint()).identity().primaryKey();
                public final Column<java.math.BigDecimal> price = column("price", numeric(10, 2)).defaultsTo(sql("1234.5"));
                """ + more, "index(price);");
    }

    private static void generate(TinyModule module, List<String> java) throws Exception {
        if (java.isEmpty()) {
            module.done("generate");
            return;
        }
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("generate", "--schema", module.folder().toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    /** This JDK, and every other one beside it that is new enough. */
    private static Iterable<Path> javas() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        TreeSet<Path> javas = new TreeSet<>(List.of(home.resolve("bin/java")));
        try (Stream<Path> siblings = Files.list(home.getParent())) {
            for (Path sibling : siblings.toList()) {
                Path java = sibling.toRealPath().resolve("bin/java");
                if (Files.isExecutable(java) && isNewEnough(sibling.resolve("release"))) {
                    javas.add(java);
                }
            }
        }
        return javas;
    }

    private static boolean isNewEnough(Path release) throws IOException {
        if (!Files.isReadable(release)) {
            return false;
        }
        return Files.readAllLines(release).stream()
                .filter(line -> line.matches("JAVA_VERSION=\"[0-9]+.*"))
                .map(line -> line.replaceAll("JAVA_VERSION=\"([0-9]+).*", "$1"))
                .anyMatch(major -> Integer.parseInt(major) >= 21);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
