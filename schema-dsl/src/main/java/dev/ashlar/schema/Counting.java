package dev.ashlar.schema;

import dev.ashlar.schema.model.SequenceOptions;

/**
 * How a sequence or an identity column counts; what is not said is PostgreSQL's default. Immutable.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">create sequence</a>
 */
public final class Counting {
    private static final Counting BY_ONE = new Counting(SequenceOptions.DEFAULTS);

    final SequenceOptions options;

    private Counting(SequenceOptions options) {
        this.options = options;
    }

    /** Counting as PostgreSQL does by itself: from 1 up, by one, without end. */
    public static Counting counting() {
        return BY_ONE;
    }

    /** The first number. */
    public Counting startWith(long number) {
        return new Counting(new SequenceOptions(
                number, options.increment(), options.min(), options.max(), options.cache(), options.cycle()));
    }

    /** The step; a negative one counts down. */
    public Counting incrementBy(long step) {
        return new Counting(new SequenceOptions(
                options.start(), step, options.min(), options.max(), options.cache(), options.cycle()));
    }

    /** The smallest number. */
    public Counting min(long number) {
        return new Counting(new SequenceOptions(
                options.start(), options.increment(), number, options.max(), options.cache(), options.cycle()));
    }

    /** The largest number. */
    public Counting max(long number) {
        return new Counting(new SequenceOptions(
                options.start(), options.increment(), options.min(), number, options.cache(), options.cycle()));
    }

    /** How many numbers a session takes at a time. */
    public Counting cache(long numbers) {
        return new Counting(new SequenceOptions(
                options.start(), options.increment(), options.min(), options.max(), numbers, options.cycle()));
    }

    /** Starting over at the other end instead of failing when the numbers are used up. */
    public Counting cycle() {
        return new Counting(new SequenceOptions(
                options.start(), options.increment(), options.min(), options.max(), options.cache(), true));
    }
}
