package dev.ashlar.generator.plan;

/**
 * The major versions of PostgreSQL that a migration must run on.
 *
 * @param lowest the oldest major
 * @param highest the newest major
 */
public record Servers(int lowest, int highest) {
    /** All majors that Ashlar knows. */
    public static final Servers ALL = new Servers(14, 18);

    static final int SET_EXPRESSION = 17;

    public Servers {
        if (lowest > highest || lowest < 14) {
            throw new IllegalArgumentException(
                    "server=%d..%d: give majors from 14 on, the lower one first, such as server=15..18"
                            .formatted(lowest, highest));
        }
    }

    /** Whether all of them can do what came with this major. */
    boolean all(int since) {
        return lowest >= since;
    }

    /** The versions as settings and headers have them: {@code 15..18} or {@code 17}. */
    @Override
    public String toString() {
        return lowest == highest ? Integer.toString(lowest) : lowest + ".." + highest;
    }
}
