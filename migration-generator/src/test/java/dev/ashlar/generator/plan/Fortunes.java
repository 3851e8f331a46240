package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How often objects of each kind came, went and changed in pairs. */
final class Fortunes {
    private final Map<ObjectKind, Integer> created = new EnumMap<>(ObjectKind.class);
    private final Map<ObjectKind, Integer> dropped = new EnumMap<>(ObjectKind.class);
    private final Map<ObjectKind, Integer> changed = new EnumMap<>(ObjectKind.class);

    void add(Pair pair) {
        Set<ObjectId> ids = new TreeSet<>(pair.from().objects().keySet());
        ids.addAll(pair.to().objects().keySet());
        for (ObjectId id : ids) {
            ObjectDef before = pair.from().get(id);
            ObjectDef after = pair.to().get(id);
            if (before == null) {
                created.merge(id.kind(), 1, Integer::sum);
            } else if (after == null) {
                dropped.merge(id.kind(), 1, Integer::sum);
            } else if (!before.equals(after)) {
                changed.merge(id.kind(), 1, Integer::sum);
            }
        }
    }

    /** The kinds of which fewer came, went or changed; values of enums are no objects. */
    List<ObjectKind> rarerThan(int least) {
        List<ObjectKind> rare = new ArrayList<>();
        for (ObjectKind kind : ObjectKind.values()) {
            boolean often = List.of(created, dropped, changed).stream()
                    .allMatch(counts -> counts.getOrDefault(kind, 0) >= least);
            if (!often && kind != ObjectKind.VALUE) {
                rare.add(kind);
            }
        }
        return rare;
    }

    @Override
    public String toString() {
        return "created %s%ndropped %s%nchanged %s".formatted(created, dropped, changed);
    }
}
