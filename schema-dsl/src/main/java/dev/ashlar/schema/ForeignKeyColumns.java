package dev.ashlar.schema;

import java.util.List;
import java.util.function.Supplier;

/** The columns of a foreign key before it says what they reference; a key of another Java type does not compile. */
public final class ForeignKeyColumns {
    private ForeignKeyColumns() {}

    private static ForeignKey eager(ForeignKey key, List<Column<?>> columns) {
        return late(key, () -> columns);
    }

    private static ForeignKey late(ForeignKey key, Supplier<List<Column<?>>> columns) {
        key.references = columns;
        return key;
    }

    /** One column. */
    public static final class One<A> {
        private final ForeignKey key;

        One(ForeignKey key) {
            this.key = key;
        }

        /** The column it references. */
        public ForeignKey references(Column<A> a) {
            return eager(key, List.of(a));
        }

        /** The column it references, in a table whose class refers back to this one. */
        public ForeignKey references(Supplier<Column<A>> a) {
            return late(key, () -> List.of(a.get()));
        }
    }

    /** Two columns. */
    public static final class Two<A, B> {
        private final ForeignKey key;

        Two(ForeignKey key) {
            this.key = key;
        }

        /** The columns they reference, in this order. */
        public ForeignKey references(Column<A> a, Column<B> b) {
            return eager(key, List.of(a, b));
        }

        /** The columns they reference, in a table whose class refers back to this one. */
        public ForeignKey references(Supplier<Column<A>> a, Supplier<Column<B>> b) {
            return late(key, () -> List.of(a.get(), b.get()));
        }
    }

    /** Three columns. */
    public static final class Three<A, B, C> {
        private final ForeignKey key;

        Three(ForeignKey key) {
            this.key = key;
        }

        /** The columns they reference, in this order. */
        public ForeignKey references(Column<A> a, Column<B> b, Column<C> c) {
            return eager(key, List.of(a, b, c));
        }

        /** The columns they reference, in a table whose class refers back to this one. */
        public ForeignKey references(Supplier<Column<A>> a, Supplier<Column<B>> b, Supplier<Column<C>> c) {
            return late(key, () -> List.of(a.get(), b.get(), c.get()));
        }
    }

    /** Any number of columns; their types are compared when the schema is closed. */
    public static final class Many {
        private final ForeignKey key;

        Many(ForeignKey key) {
            this.key = key;
        }

        /** The columns they reference, in this order. */
        public ForeignKey references(List<? extends Column<?>> columns) {
            return eager(key, List.copyOf(columns));
        }

        /** The columns they reference, in a table whose class refers back to this one. */
        public ForeignKey references(Supplier<List<Column<?>>> columns) {
            return late(key, columns);
        }
    }
}
