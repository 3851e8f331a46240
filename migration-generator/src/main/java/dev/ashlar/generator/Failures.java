package dev.ashlar.generator;

import dev.ashlar.embedded.EmbeddedServerException;
import dev.ashlar.generator.plan.UnplannedException;
import dev.ashlar.generator.rehearse.ShadowServerException;
import dev.ashlar.generator.state.BrokenSnapshotException;
import dev.ashlar.migrate.files.BrokenFilesException;
import dev.ashlar.migrate.outcome.RunFailure;
import dev.ashlar.migrate.settings.SettingsException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Says of everything that can be thrown which exit code it is; loaded only when something was. */
final class Failures {
    private Failures() {}

    static Failure of(RuntimeException thrown) {
        if (thrown instanceof Failure it) {
            return it;
        } else if (thrown instanceof BrokenFilesException it) {
            return new Failure(
                    Exit.BROKEN,
                    it.problems().stream()
                            .map(problem -> new Problem(problem.place(), problem.cause(), problem.remedy()))
                            .toList());
        } else if (thrown instanceof BrokenSnapshotException it) {
            return new Failure(Exit.BROKEN, it.place(), it.reason(), it.remedy());
        } else if (thrown instanceof UnplannedException it) {
            return Asking.unplanned(it.refused());
        } else if (thrown instanceof EmbeddedServerException || thrown instanceof ShadowServerException) {
            return new Failure(Exit.UNREACHABLE, List.of(ofMessage(thrown)));
        } else if (thrown instanceof RunFailure it) {
            return new Failure(Exit.UNREACHABLE, List.of(ofMessage(it)));
        } else if (thrown instanceof SettingsException it) {
            return Failure.usage("database", String.valueOf(it.getMessage()), "Correct the address.");
        } else if (thrown instanceof UncheckedIOException it) {
            return new Failure(
                    Exit.INTERNAL_ERROR,
                    String.valueOf(it.getMessage()),
                    String.valueOf(it.getCause()),
                    "Look at that path: it must be readable, and writable for generate, new and amend.");
        }
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new Failure(
                Exit.INTERNAL_ERROR,
                "internal error",
                trace.toString().strip(),
                "Please report it with the lines above.");
    }

    /** Such messages say place, cause and, on further lines, the remedy. */
    private static Problem ofMessage(RuntimeException thrown) {
        List<String> lines = String.valueOf(thrown.getMessage()).lines().toList();
        String[] first = lines.get(0).split(": ", 2);
        String remedy = String.join(" ", lines.subList(1, lines.size())).strip();
        return first.length < 2
                ? new Problem("PostgreSQL", lines.get(0), remedy)
                : new Problem(first[0], first[1], remedy);
    }
}
