package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a failing pair as small as it can be while it still fails. */
final class Shrinking {
    private final Predicate<Pair> fails;
    private int left;

    private Shrinking(Predicate<Pair> fails, int atMost) {
        this.fails = fails;
        this.left = atMost;
    }

    /** The smallest pair found with at most this many trials. */
    static Pair of(Pair pair, Predicate<Pair> fails, int atMost) {
        Shrinking shrinking = new Shrinking(fails, atMost);
        Pair smallest = pair;
        Pair next = shrinking.smaller(smallest);
        while (next != null) {
            smallest = next;
            next = shrinking.smaller(smallest);
        }
        return smallest;
    }

    private @Nullable Pair smaller(Pair pair) {
        Pair current = pair;
        for (ObjectId id : ids(pair)) {
            Pair candidate = with(current, without(current.from(), id), without(current.to(), id));
            current = better(current, candidate);
        }
        for (ObjectId id : ids(current)) {
            Pair candidate = with(current, current.from(), taking(current.to(), id, current.from()));
            current = better(current, candidate);
        }
        return current.equals(pair) ? null : current;
    }

    private Pair better(Pair current, Pair candidate) {
        if (candidate.equals(current) || left == 0) {
            return current;
        }
        left--;
        return fails.test(candidate) ? candidate : current;
    }

    private static List<ObjectId> ids(Pair pair) {
        TreeSet<ObjectId> ids = new TreeSet<>(pair.from().objects().keySet());
        ids.addAll(pair.to().objects().keySet());
        return new ArrayList<>(ids.descendingSet());
    }

    private static SchemaDef without(SchemaDef schema, ObjectId id) {
        TreeMap<ObjectId, ObjectDef> objects = new TreeMap<>(schema.objects());
        objects.keySet().removeIf(other -> other.equals(id) || other.owner().equals(id));
        return new SchemaDef(objects);
    }

    /** The schema with this object, and its parts, as the other schema has it. */
    private static SchemaDef taking(SchemaDef schema, ObjectId id, SchemaDef other) {
        TreeMap<ObjectId, ObjectDef> objects = new TreeMap<>(without(schema, id).objects());
        other.objects().forEach((key, def) -> {
            if (key.equals(id) || key.owner().equals(id)) {
                objects.put(key, def);
            }
        });
        return new SchemaDef(objects);
    }

    private static Pair with(Pair pair, SchemaDef from, SchemaDef to) {
        return new Pair(pair.seed(), pair.server(), valid(pair, from), valid(pair, to), pair.renames());
    }

    private static SchemaDef valid(Pair pair, SchemaDef schema) {
        Draft draft = new Draft(new Draw(pair.seed()), pair.server());
        draft.replaceBy(schema);
        Validity.restore(draft);
        return draft.schema();
    }
}
