package dev.ashlar.schema.model;

import java.util.List;

/** The rows that a partition takes ({@code for values …} or {@code default}). */
public sealed interface PartitionBound {
    /**
     * From the first list of values, inclusive, to the second, exclusive; {@code minvalue} and {@code maxvalue} are
     * expressions of that text.
     */
    record Range(List<Expression> from, List<Expression> to) implements PartitionBound {
        public Range {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** The listed values. */
    record Values(List<Expression> values) implements PartitionBound {
        public Values {
            values = List.copyOf(values);
        }
    }

    /** The rows whose hash leaves this remainder. */
    record Hash(int modulus, int remainder) implements PartitionBound {}

    /** All rows that no other partition takes. */
    record Default() implements PartitionBound {}
}
