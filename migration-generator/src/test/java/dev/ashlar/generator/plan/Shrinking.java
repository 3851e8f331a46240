package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Whole schemas first, then whole tables and the like, which take most along. */
    private static List<ObjectId> ids(Pair pair) {
        TreeSet<ObjectId> ids = new TreeSet<>(pair.from().objects().keySet());
        ids.addAll(pair.to().objects().keySet());
        List<ObjectId> sorted = new ArrayList<>(ids.descendingSet());
        sorted.sort(Comparator.comparing((ObjectId id) -> id.kind() != ObjectKind.SCHEMA)
                .thenComparing(id -> id.kind().isPart()));
        return sorted;
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

    /** What topics have was read from a database: it needs no more than what it depends on. */
    private static SchemaDef valid(Pair pair, SchemaDef schema) {
        Topics topics = Topics.of(pair.server());
        TreeMap<ObjectId, ObjectDef> read = new TreeMap<>(schema.objects());
        TreeMap<ObjectId, ObjectDef> drawn = new TreeMap<>(schema.objects());
        read.keySet().removeIf(id -> !topics.contains(id));
        drawn.keySet().removeIf(topics::contains);
        Draft draft = new Draft(new Draw(pair.seed()), pair.server());
        draft.replaceBy(new SchemaDef(drawn));
        Validity.restore(draft);
        List<SchemaDef> origins = List.of(pair.to(), pair.from());
        TreeMap<ObjectId, ObjectDef> all =
                new TreeMap<>(Closure.of(new SchemaDef(read), origins).objects());
        all.putAll(draft.objects);
        return new SchemaDef(all);
    }
}
