package dev.ashlar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

final class FigureTableTest {
    private static final Result RESULT = result();

    @Test
    void theTableHasMediansSpansAndTheRatioToEachOther() {
        assertThat(FigureTable.markdown(List.of(RESULT))).isEqualTo("""
                        **Nothing pending** (medians of 3 runs in turn)

                        | | | CPU ms (min–max) | wall ms (min–max) | peak MiB | ours takes, of CPU time | of memory |
                        |---|---|---|---|---|---|---|
                        | ours | a | 200 (190–300) | 100 (100–100) | 60 |  |  |
                        | floor | b | 100 (100–100) | 50 (50–50) | – | 2.00 × |  |
                        """);
    }

    @Test
    void theRowsForProgramsHaveOneLineForEachFigure() {
        assertThat(FigureTable.tsv(List.of(RESULT)).lines())
                .hasSize(3)
                .contains("nothing-pending\tfloor\tb\t3\t100\t100\t100\t50\t0\t2.000");
    }

    @Test
    void thePictureIsWellFormedAndNamesEveryContestant() throws Exception {
        String svg = Plot.svg(List.of(RESULT));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg).contains("Nothing pending", ">a<", ">b<");
    }

    @Test
    void theCostOfSeveralSizesGrowsWithAnExponent() {
        Contestant large = contestant(Role.OURS, "large");
        Contestant small = contestant(Role.OURS, "small");
        Contestant peer = contestant(Role.PEER, "peer");
        Contest contest =
                new Contest("growth", "Growth", Measure.WALL, List.of(large, small, peer), List.of(4000, 1000));
        Result result = new Result(
                contest,
                List.of(
                        Figure.of(large, List.of(sample(800, 1, 2048))),
                        Figure.of(small, List.of(sample(100, 1, 2048))),
                        Figure.of(peer, List.of(sample(1600, 1, 4096)))));

        assertThat(FigureTable.markdown(List.of(result)))
                .contains("| peer | peer | 1 (1–1) | 1600 (1600–1600) | 4 | 0.50 × | 0.50 × |")
                .endsWith(
                        "From 1000 to 4000 tables, the wall time of the whole process grows with the exponent 1.50 (1 is"
                                + " linear).\n");
    }

    private static Result result() {
        Contestant a = contestant(Role.OURS, "a");
        Contestant b = contestant(Role.FLOOR, "b");
        return new Result(
                new Contest("nothing-pending", "Nothing pending", List.of(a, b)),
                List.of(
                        Figure.of(
                                a, List.of(sample(100, 300, 61440), sample(100, 190, 61440), sample(100, 200, 61440))),
                        Figure.of(b, List.of(sample(50, 100, 0), sample(50, 100, 0), sample(50, 100, 0)))));
    }

    private static Sample sample(long wall, long cpu, long memory) {
        return new Sample(wall, cpu, memory);
    }

    private static Contestant contestant(Role role, String name) {
        return new Contestant(role, name, Path.of("."), Map.of(), List.of(name));
    }
}
