package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pairs of a dropped and a created object that may be one object under two names. */
final class Lookalikes {
    /** The surroundings within which a name may have changed: a kind of object in one schema or one table. */
    private record Place(ObjectKind kind, String schema, String table) {}

    private final SchemaDef from;
    private final SchemaDef to;

    Lookalikes(SchemaDef from, SchemaDef to) {
        this.from = from;
        this.to = to;
    }

    /** The pairs among these, without those that were decided to be none. */
    List<Question> among(List<ObjectDef> dropped, List<ObjectDef> created, Answers answers) {
        Map<Place, List<ObjectDef>> places =
                created.stream().collect(Collectors.groupingBy(Lookalikes::place, HashMap::new, Collectors.toList()));
        Map<ObjectId, Question> found = new TreeMap<>();
        for (ObjectDef went : dropped) {
            for (ObjectDef came : places.getOrDefault(place(went), List.of())) {
                String likeness = likeness(went, came);
                if (likeness != null && !answers.isKept(went.id(), came.id())) {
                    found.putIfAbsent(went.id(), new Question.Lookalike(went.id(), came.id(), likeness));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Place place(ObjectDef def) {
        ObjectId id = def.id();
        return new Place(
                id.kind(),
                id.kind() == ObjectKind.SCHEMA ? "" : id.schema(),
                id.kind().isPart() ? id.name() : "");
    }

    private @Nullable String likeness(ObjectDef went, ObjectDef came) {
        if (went instanceof ColumnDef a && came instanceof ColumnDef b) {
            return Sameness.same(a.type(), b.type()) ? "both are " + b.type().sql() : null;
        }
        if (went instanceof EnumDef a && came instanceof EnumDef b) {
            return half(
                    (int) a.labels().stream().filter(b.labels()::contains).count(),
                    a.labels().size(),
                    b.labels().size(),
                    "values");
        }
        if (went instanceof TableDef a && came instanceof TableDef b && a.partitionOf() == null) {
            return b.partitionOf() == null ? tables(a, b) : null;
        }
        if (went instanceof ExtensionDef || went.getClass() != came.getClass()) {
            return null;
        }
        return Sameness.apartFromName(went, came) ? "apart from the name they are the same" : null;
    }

    private @Nullable String tables(TableDef a, TableDef b) {
        Map<String, ColumnDef> columns = from.columns(a.id()).stream()
                .collect(Collectors.toMap(it -> it.id().part(), it -> it));
        List<ColumnDef> others = to.columns(b.id());
        long equal = others.stream()
                .filter(it -> {
                    ColumnDef twin = columns.get(it.id().part());
                    return twin != null && Sameness.same(twin.type(), it.type());
                })
                .count();
        return half((int) equal, columns.size(), others.size(), "columns");
    }

    private static @Nullable String half(int equal, int some, int others, String what) {
        return equal > 0 && 2 * equal >= Math.max(some, others)
                ? "%d of %d %s are equal".formatted(equal, Math.max(some, others), what)
                : null;
    }
}
