package dev.ashlar.generator.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a run: {@code report-<major>.tsv}, one line a case, and below {@code details-<major>/} what to look into. */
public final class ReportFiles {
    private ReportFiles() {}

    /** Writes both, in place of those of an earlier run; returns the report. */
    public static Path write(Path folder, int major, List<CaseResult> results) {
        Path report = folder.resolve("report-" + major + ".tsv");
        Path details = folder.resolve("details-" + major);
        try {
            delete(details);
            Files.createDirectories(folder);
            List<String> lines = new ArrayList<>(List.of(CaseResult.HEADER));
            results.forEach(result -> lines.add(result.line()));
            Files.write(report, lines);
            for (CaseResult result : results) {
                if (!result.verdict().account().isEmpty()) {
                    Path file = details.resolve(result.repo()).resolve(result.name() + ".txt");
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, result.verdict().account() + "\n");
                }
            }
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to " + folder, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
