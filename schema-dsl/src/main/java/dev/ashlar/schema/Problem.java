package dev.ashlar.schema;

import java.util.Comparator;

/**
 * One contradiction in what is declared.
 *
 * @param where the object, and the class that declares it
 * @param cause what cannot be
 * @param remedy what to write instead
 */
public record Problem(String where, String cause, String remedy) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::where).thenComparing(Problem::cause).thenComparing(Problem::remedy);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The problem as people read it, on two lines. */
    @Override
    public String toString() {
        return where + ": " + cause + "\n    " + remedy;
    }
}
