package dev.ashlar.generator.state.reader;

import java.util.Comparator;

/**
 * Something in a database that the model has no words for.
 *
 * @param kind what it is, such as {@code subscription}
 * @param name its name as SQL writes it
 * @param reason why it is left out
 */
public record Unmodelled(String kind, String name, String reason) implements Comparable<Unmodelled> {
    private static final Comparator<Unmodelled> ORDER = Comparator.comparing(Unmodelled::kind)
            .thenComparing(Unmodelled::name)
            .thenComparing(Unmodelled::reason);

    @Override
    public int compareTo(Unmodelled other) {
        return ORDER.compare(this, other);
    }

    /** Kind, name and reason as people read them. */
    @Override
    public String toString() {
        return "%s %s: %s".formatted(kind, name, reason);
    }
}
