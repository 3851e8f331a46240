package dev.ashlar.generator.conformance;

/**
 * One line of a report.
 *
 * @param repo whose SQL it is
 * @param name the case, or the step of a history
 * @param verdict how it ended, and why
 * @param milliseconds how long it took, loading and dumping included
 */
public record CaseResult(String repo, String name, Verdict verdict, long milliseconds) {
    private static final int SHOWN = 600;

    static final String HEADER = "repo\tcase\toutcome\tdetail\tmilliseconds";

    public Outcome outcome() {
        return verdict.outcome();
    }

    /** The line, with tabs between its cells and none inside. */
    String line() {
        return String.join(
                "\t", repo, name, verdict.outcome().word(), cell(verdict.detail()), Long.toString(milliseconds));
    }

    private static String cell(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " | ").replace('\t', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
