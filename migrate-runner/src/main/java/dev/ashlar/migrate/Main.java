package dev.ashlar.migrate;

import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.Json;
import dev.ashlar.migrate.outcome.Redaction;
import dev.ashlar.migrate.outcome.RunLog;
import dev.ashlar.migrate.outcome.RunLog.Line;
import dev.ashlar.migrate.outcome.StopSignal;
import dev.ashlar.migrate.settings.Settings;
import dev.ashlar.migrate.settings.SettingsException;
import dev.ashlar.migrate.settings.SettingsReader;
import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The runner's process: reads arguments and environment, runs, tells how it ended, exits.
 *
 * <p>What the run does goes to standard error, what was asked for to standard output.
 */
public final class Main {
    private static final int SECONDS_TO_STOP = 20;

    private final Map<String, String> environment;
    private final StopSignal stop = new StopSignal();
    private final CountDownLatch ended = new CountDownLatch(1);

    private Main(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.contains("--help") || words.contains("-h")) {
            System.out.println(Arguments.USAGE);
            System.exit(ExitCode.DONE.code());
        }
        Main main = new Main(System.getenv());
        Runtime.getRuntime().addShutdownHook(new Thread(main::stop, "stop"));
        ExitCode exit = main.run(words);
        main.ended.countDown();
        System.exit(exit.code());
    }

    private ExitCode run(List<String> words) {
        Consumer<Line> lines = lines();
        RunResult result;
        String command = "unknown";
        try {
            Arguments arguments = Arguments.parse(words);
            command = arguments.command().word();
            result = run(arguments, lines);
        } catch (SettingsException e) {
            result = RunResult.of(ExitCode.USAGE, String.valueOf(e.getMessage()));
            lines.accept(new Line(RunLog.Level.ERROR, result.message()));
        }
        report(command, result, lines);
        return result.exit();
    }

    private RunResult run(Arguments arguments, Consumer<Line> lines) {
        SettingsReader.Place place = new SettingsReader.Place(
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("user.home", "/")),
                isTerminal(),
                System.getProperty("ashlar.image", ""));
        SettingsReader.Read read =
                SettingsReader.read(environment, place, arguments.command().needsDatabase());
        Settings settings = arguments.confirm().isEmpty()
                ? read.settings()
                : read.settings().withConfirm(arguments.confirm());
        RunLog log = new RunLog(
                lines, System.out::println, Redaction.of(settings.target().password()));
        read.notes().forEach(log::info);
        return Runner.run(settings, arguments.command(), new RunContext(log, stop, System::nanoTime));
    }

    /** With what is open rolled back and the last words written, the JVM ends with the signal's own code. */
    private void stop() {
        if (ended.getCount() == 0) {
            return;
        }
        stop.raise();
        try {
            if (!ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                System.err.println("The server did not answer; what was under way is rolled back when it notices.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Consumer<Line> lines() {
        String format = environment.getOrDefault("LOG_FORMAT", "");
        return switch (format) {
            case "json" -> line -> System.err.println(json(line));
            case "", "text" -> line -> System.err.println(text(line));
            default -> {
                System.err.println("LOG_FORMAT is neither text nor json. Unset it.");
                System.exit(ExitCode.USAGE.code());
                yield line -> {};
            }
        };
    }

    private static String text(Line line) {
        return switch (line.level()) {
            case INFO -> line.text();
            case WARNING -> "Warning: " + line.text();
            case ERROR -> "Error: " + line.text();
        };
    }

    private static String json(Line line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("time", Instant.now().toString());
        fields.put("level", line.level().name().toLowerCase(Locale.ROOT));
        fields.put("message", line.text());
        return Json.of(fields);
    }

    private void report(String command, RunResult result, Consumer<Line> lines) {
        String named = environment.getOrDefault("TERMINATION_MESSAGE_PATH", "");
        Path file = Path.of(named.isEmpty() ? "/dev/termination-log" : named);
        if ((!named.isEmpty() || Files.exists(file)) && !Report.write(file, command, result)) {
            lines.accept(new Line(RunLog.Level.WARNING, "The termination message could not be written to " + file));
        }
    }

    /** Since Java 22 there is a console without a terminal, too, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // on Java 21 it is null without a terminal
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
