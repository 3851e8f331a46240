package dev.ashlar.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Other people's pairs, read by path and not part of this repository: {@code -Dashlar.corpus=<folder>}, which has an
 * {@code index.tsv} that says of each pair on which versions it loads and whether its dumps differ. An engine that does
 * nothing shows whether loading and comparing agree with that.
 */
final class OthersCorpusTest {
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void loadingAndComparingAgreeWithTheIndex(int major) throws IOException {
        String named = System.getProperty("ashlar.corpus", "");
        assumeTrue(!named.isEmpty(), "no corpus: name its folder with -Dashlar.corpus=<folder>");
        Path corpus = Path.of(named);
        Map<String, Entry> index = index(Suite.CORPUS.root(corpus).resolve("index.tsv"), major);

        List<CaseResult> results = new ConformanceRun(
                        (from, to) -> new Engine.Scripts(List.of()),
                        Run.oracle(major),
                        major,
                        2,
                        name -> true,
                        System::nanoTime)
                .run(Suite.CORPUS, corpus, (result, soFar) -> {});
        ReportFiles.write(Path.of("target", "others"), major, results);

        assertThat(results).hasSize(index.size());
        assertThat(results)
                .filteredOn(result -> !agrees(result, Objects.requireNonNull(index.get(name(result))), major))
                .extracting(result -> name(result) + ": " + result.outcome() + " "
                        + result.verdict().detail())
                .isEmpty();
    }

    /**
     * The index was made with a server for each side where both make the same role, and by comparing whole dumps: there the
     * order of columns counts, and so does what the oracle cuts from both sides. Later versions dump more, such as the names
     * of not-null constraints.
     */
    private static boolean agrees(CaseResult result, Entry entry, int major) {
        if (result.outcome() == Outcome.UNLOADABLE) {
            return !entry.loads;
        } else if (!entry.loads) {
            return entry.notes.contains("needs_separate_clusters");
        } else if (result.outcome() == Outcome.SAME) {
            return !entry.differs
                    || result.verdict().detail().startsWith("order")
                    || result.name().matches("(subscription-operations|.*user-mapping).*");
        }
        return result.outcome() == Outcome.DIFFERENT && (entry.differs || major > 15);
    }

    private static String name(CaseResult result) {
        return result.repo() + "/" + result.name();
    }

    private record Entry(boolean loads, boolean differs, String notes) {}

    private static Map<String, Entry> index(Path file, int major) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split("\t", -1));
        Map<String, Entry> index = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            index.put(
                    cells[header.indexOf("repo")] + "/" + cells[header.indexOf("case")],
                    new Entry(
                            cells[header.indexOf("loads_on_" + major)].equals("yes"),
                            !cells[header.indexOf("dump_differs_15")].equals("no"),
                            cells[header.indexOf("notes")]));
        }
        return index;
    }
}
