package dev.ashlar.generator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** {@code ashlar}: the generator's entry, and the only place that prints and exits. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int code = run(List.of(arguments), System.getenv(), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command and says how it ended; returns the exit code. */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        boolean json = isJson(arguments);
        Report report;
        try {
            report = Commands.run(
                    arguments, new Outside(environment, progress(json, environment, err), System::nanoTime));
        } catch (RuntimeException e) {
            Failure failure = Failures.of(e);
            report = Report.of(failure);
            if (!json) {
                err.print(failure.getMessage() + "\n");
            }
        }
        out.print(json ? report.json() : report.text());
        return report.exit().code();
    }

    /** One line that is written over, for people at a terminal, as the launcher tells. */
    private static Consumer<String> progress(boolean json, Map<String, String> environment, PrintStream err) {
        boolean watched = !json && environment.containsKey("ASHLAR_TERMINAL");
        return watched ? line -> err.print("\u001b[K" + line + "\r") : line -> {};
    }

    /** Asked of the bare arguments, so that a program which misspells another one still reads JSON. */
    private static boolean isJson(List<String> arguments) {
        int flag = arguments.indexOf("--format");
        return arguments.contains("--format=json")
                || (flag >= 0
                        && flag + 1 < arguments.size()
                        && arguments.get(flag + 1).equals("json"));
    }
}
