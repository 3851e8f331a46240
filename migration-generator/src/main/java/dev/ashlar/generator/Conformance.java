package dev.ashlar.generator;

import dev.ashlar.embedded.EmbeddedServer;
import dev.ashlar.generator.conformance.CaseResult;
import dev.ashlar.generator.conformance.ConformanceRun;
import dev.ashlar.generator.conformance.Engine;
import dev.ashlar.generator.conformance.PgDump;
import dev.ashlar.generator.conformance.ReportFiles;
import dev.ashlar.generator.conformance.Suite;
import dev.ashlar.generator.conformance.Tally;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ashlar corpus} and {@code ashlar evolutions}: judges an engine by other people's SQL.
 *
 * @param environment where {@code PG_DUMP} and the path are looked up
 * @param directory the repository: reports go below its {@code target/}
 * @param nanos the clock, as {@link System#nanoTime}
 * @param progress takes a line about how far a run is, each in place of the one before
 */
record Conformance(
        Engine engine, Map<String, String> environment, Path directory, LongSupplier nanos, Consumer<String> progress) {
    private static final String DEFAULT_SERVERS = "15,18";
    private static final Pattern SAMPLE = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    /**
     * Runs a suite; ends in 3 when a case did not pass.
     *
     * @param corpus the folder of the cases
     * @param servers major versions, as in {@code 15,18}; empty for these two
     * @param only a part of {@code repo/case}: the others are left out; empty for all
     * @param sample {@code 3/10} for the third tenth of the cases; empty for all
     */
    Report run(Suite suite, String corpus, String servers, String only, String sample) {
        Predicate<String> chosen = chosen(sample);
        Path folder = Path.of(corpus);
        int cases = Files.isDirectory(folder) ? suite.size(folder) : 0;
        if (cases == 0) {
            throw Failure.usage(
                    "--corpus " + corpus,
                    "there are no cases for " + suite.word(),
                    "Name a folder of them; docs/conformance.md says what they look like.");
        }
        List<ConformanceRun> runs = new ArrayList<>();
        for (String server : (servers.isEmpty() ? DEFAULT_SERVERS : servers).split(",", -1)) {
            runs.add(run(server.strip(), name -> name.contains(only) && chosen.test(name)));
        }
        List<String> lines = new ArrayList<>();
        List<CaseResult> all = new ArrayList<>();
        for (ConformanceRun run : runs) {
            List<CaseResult> results = results(run, suite, folder, cases);
            Path reports = directory.resolve("target").resolve(suite.word());
            lines.add(
                    "PostgreSQL %d: %s".formatted(run.major(), Tally.of(results).words()));
            lines.addAll(Tally.table(results));
            lines.add("wrote " + directory.relativize(ReportFiles.write(reports, run.major(), results)));
            all.addAll(results);
        }
        if (all.isEmpty()) {
            throw Failure.usage(
                    "--corpus " + corpus, "none of its cases was chosen", "Look at what --only and --sample say.");
        }
        Tally tally = Tally.of(all);
        lines.add("%d passed, %d failed".formatted(tally.passed(), tally.failed()));
        return new Report(tally.failed() == 0 ? Exit.DONE : Exit.PENDING, lines, Map.of())
                .with("passed", tally.passed())
                .with("failed", tally.failed());
    }

    private List<CaseResult> results(ConformanceRun run, Suite suite, Path folder, int cases) {
        Tally soFar = new Tally();
        return run.run(suite, folder, (result, done) -> {
            soFar.add(result.outcome());
            progress.accept("PostgreSQL %d: %d of %d, %s".formatted(run.major(), done, cases, soFar.words()));
        });
    }

    /** Cases fall into parts by their names, so that a part is the same on every machine. */
    private static Predicate<String> chosen(String sample) {
        if (sample.isEmpty()) {
            return name -> true;
        }
        Matcher matcher = SAMPLE.matcher(sample);
        int parts = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
        int part = parts == 0 ? 0 : Integer.parseInt(matcher.group(1));
        if (part < 1 || part > parts) {
            throw Failure.usage("--sample " + sample, "it is no part of a whole", "Write 3/10 for the third tenth.");
        }
        return name -> Math.floorMod(name.hashCode(), parts) == part - 1;
    }

    private ConformanceRun run(String server, Predicate<String> chosen) {
        if (!server.matches("[0-9]{1,3}") || !EmbeddedServer.majors().contains(Integer.valueOf(server))) {
            throw Failure.usage(
                    "--pg " + server,
                    "there is no server of this version",
                    "There are " + EmbeddedServer.majors() + "; write PG=" + DEFAULT_SERVERS + ".");
        }
        int major = Integer.parseInt(server);
        PgDump oracle = PgDump.find(major, environment, directory)
                .orElseThrow(() -> Failure.usage(
                        "pg_dump",
                        "there is none of version " + major + " or newer",
                        "Run: migration-generator/bin/fetch-pg-dump " + major));
        int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
        return new ConformanceRun(engine, oracle, major, workers, chosen, nanos);
    }
}
