package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The definitions of two schemas side by side, in the order of their identities: both are sorted, so one walk finds them. */
final class Pairs {
    /** What both schemas have under one identity; one of them may have nothing. */
    record Pair(@Nullable ObjectDef from, @Nullable ObjectDef to) {
        ObjectId id() {
            return Objects.requireNonNull(to == null ? from : to).id();
        }
    }

    private final Iterator<ObjectDef> from;
    private final Iterator<ObjectDef> to;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairs(SchemaDef from, SchemaDef to) {
        this.from = from.objects().values().iterator();
        this.to = to.objects().values().iterator();
    }

    /** Those that are not one and the same object. */
    static List<Pair> of(SchemaDef from, SchemaDef to) {
        Pairs pairs = new Pairs(from, to);
        pairs.walk();
        return pairs.pairs;
    }

    private void walk() {
        ObjectDef one = next(from);
        ObjectDef other = next(to);
        while (one != null || other != null) {
            int order = one == null ? 1 : other == null ? -1 : one.id().compareTo(other.id());
            ObjectDef left = order <= 0 ? one : null;
            ObjectDef right = order >= 0 ? other : null;
            add(left, right);
            one = order <= 0 ? next(from) : one;
            other = order >= 0 ? next(to) : other;
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void add(@Nullable ObjectDef left, @Nullable ObjectDef right) {
        if (left != right) {
            pairs.add(new Pair(left, right));
        }
    }

    private static @Nullable ObjectDef next(Iterator<ObjectDef> definitions) {
        return definitions.hasNext() ? definitions.next() : null;
    }
}
