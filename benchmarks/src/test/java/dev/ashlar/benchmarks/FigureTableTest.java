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

                        | | | CPU ms (min–max) | wall ms (min–max) | peak MiB | ours takes |
                        |---|---|---|---|---|---|
                        | ours | a | 200 (190–300) | 100 (100–100) | 60 |  |
                        | floor | b | 100 (100–100) | 50 (50–50) | – | 2.00 × |
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
