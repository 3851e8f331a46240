package dev.ashlar.generator.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Runs our own cases with an engine, on the oldest server that any pg_dump on a machine of today can dump. */
final class Run {
    static final int MAJOR = 15;

    private Run() {}

    static List<CaseResult> of(Suite suite, Engine engine, String only) {
        ConformanceRun run =
                new ConformanceRun(engine, oracle(MAJOR), MAJOR, 2, name -> name.matches(only), System::nanoTime);
        return run.run(suite, cases(), (result, soFar) -> {});
    }

    /** Each case with its outcome, and the first line of the detail where there is one. */
    static Map<String, String> outcomes(List<CaseResult> results) {
        Map<String, String> outcomes = new TreeMap<>();
        for (CaseResult result : results) {
            String detail = result.verdict().detail().lines().findFirst().orElse("");
            outcomes.put(
                    result.repo() + "/" + result.name(),
                    detail.isEmpty()
                            ? result.outcome().word()
                            : result.outcome().word() + ": " + detail);
        }
        return outcomes;
    }

    static PgDump oracle(int major) {
        Optional<PgDump> oracle = PgDump.find(major, System.getenv(), Path.of(System.getProperty("ashlar.root", "..")));
        assumeTrue(oracle.isPresent(), "no pg_dump of version " + major + " or newer; bin/fetch-pg-dump unpacks one");
        return oracle.get();
    }

    static Path cases() {
        try {
            return Path.of(Objects.requireNonNull(Run.class.getResource("/conformance"), "our cases")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
