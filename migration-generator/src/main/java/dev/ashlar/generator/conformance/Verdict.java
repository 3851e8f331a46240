package dev.ashlar.generator.conformance;

/**
 * How a case ended, and what a person needs in order to see why.
 *
 * @param detail the cause in few lines: a server's message, a refusal, a small unified diff
 * @param account all of it: both directions' scripts and differences; empty when there is nothing to look into
 */
public record Verdict(Outcome outcome, String detail, String account) {
    static Verdict same(String detail) {
        return new Verdict(Outcome.SAME, detail, "");
    }

    static Verdict unloadable(String message) {
        return new Verdict(Outcome.UNLOADABLE, message, "");
    }

    /** The worse outcome of the way there and the way back, with what both have to say. */
    Verdict and(Verdict other) {
        return new Verdict(outcome.worse(other.outcome), joined(detail, other.detail), joined(account, other.account));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || one.equals(other) ? other : other.isEmpty() ? one : one + "\n" + other;
    }
}
