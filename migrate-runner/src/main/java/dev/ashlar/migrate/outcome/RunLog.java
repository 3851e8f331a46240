package dev.ashlar.migrate.outcome;

import java.util.function.Consumer;

/**
 * Where a run's lines go: what it does, as it does it, and what it was asked for.
 *
 * <p>Every line passes a filter that takes the password out, wherever it came from.
 */
public final class RunLog {
    /** How much a line matters. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    /** One thing said during a run; may span several lines of text. */
    public record Line(Level level, String text) {}

    private final Consumer<Line> lines;
    private final Consumer<String> answers;
    private final Redaction redaction;

    /**
     * A log.
     *
     * @param lines gets what the run does
     * @param answers gets what was asked for: tables, JSON
     */
    public RunLog(Consumer<Line> lines, Consumer<String> answers, Redaction redaction) {
        this.lines = lines;
        this.answers = answers;
        this.redaction = redaction;
    }

    /** A log that keeps nothing. */
    public static RunLog silent() {
        return new RunLog(line -> {}, answer -> {}, Redaction.NONE);
    }

    public void info(String text) {
        say(Level.INFO, text);
    }

    public void warning(String text) {
        say(Level.WARNING, text);
    }

    public void error(String text) {
        say(Level.ERROR, text);
    }

    /** The text of a table or a JSON value that the command was asked for. */
    public void answer(String text) {
        answers.accept(redaction.hide(text));
    }

    private void say(Level level, String text) {
        lines.accept(new Line(level, redaction.hide(text)));
    }
}
