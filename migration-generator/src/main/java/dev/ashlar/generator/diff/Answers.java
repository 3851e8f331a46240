package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The decisions other than renames, under the names that objects have after all renames, and which were asked for. */
final class Answers {
    private final boolean backwards;
    private final Set<Decision.Drop> drops = new LinkedHashSet<>();
    private final Set<Decision.Keep> keeps = new LinkedHashSet<>();
    private final Map<ObjectId, Decision.Using> usings = new HashMap<>();
    private final Map<ObjectId, Decision.Backfill> backfills = new HashMap<>();
    private final Map<ObjectId, Decision.MapValue> mappings = new HashMap<>();
    private final Map<Decision, Decision> asGiven = new HashMap<>();
    private final Set<Decision> used = new LinkedHashSet<>();

    /** The decisions, their objects renamed; backwards, every loss is agreed to. */
    Answers(List<Decision> decisions, UnaryOperator<ObjectId> names, boolean backwards) {
        this.backwards = backwards;
        for (Decision decision : decisions) {
            switch (decision) {
                case Decision.Rename ignored -> {}
                case Decision.Drop it -> {
                    Decision.Drop drop = new Decision.Drop(names.apply(it.object()));
                    drops.add(drop);
                    asGiven.put(drop, it);
                }
                case Decision.Keep it -> {
                    Decision.Keep keep = new Decision.Keep(names.apply(it.from()), names.apply(it.to()));
                    keeps.add(keep);
                    asGiven.put(keep, it);
                }
                case Decision.Using it -> usings.put(it.column(), it);
                case Decision.Backfill it -> backfills.put(it.column(), it);
                case Decision.MapValue it -> mappings.put(names.apply(it.value()), it);
            }
        }
    }

    /** Whether this leads back, where losses are what was asked for. */
    boolean backwards() {
        return backwards;
    }

    boolean mayDrop(ObjectId object) {
        return backwards || drops.contains(use(new Decision.Drop(object)));
    }

    boolean isKept(ObjectId from, ObjectId to) {
        return backwards || keeps.contains(use(new Decision.Keep(from, to)));
    }

    @Nullable
    Expression using(ObjectId column) {
        Decision.Using using = usings.get(column);
        return using == null ? null : note(using).conversion();
    }

    @Nullable
    Expression backfill(ObjectId column) {
        Decision.Backfill backfill = backfills.get(column);
        return backfill == null ? null : note(backfill).value();
    }

    @Nullable
    String replacement(ObjectId value) {
        Decision.MapValue mapping = mappings.get(value);
        return mapping == null ? null : note(mapping).replacement();
    }

    /** The decisions that were asked for and given, in that order. */
    Set<Decision> used() {
        return used;
    }

    private <D extends Decision> D use(D decision) {
        Decision given = asGiven.get(decision);
        if (given != null) {
            used.add(given);
        }
        return decision;
    }

    private <D extends Decision> D note(D decision) {
        used.add(decision);
        return decision;
    }
}
