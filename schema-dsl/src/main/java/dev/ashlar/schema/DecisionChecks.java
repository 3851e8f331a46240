package dev.ashlar.schema;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that former names and conversions can mean something. */
final class DecisionChecks {
    private final SchemaDef schema;
    private final List<Decision> decisions;
    private final Problems problems;
    private final Map<ObjectId, ObjectId> renamed = new HashMap<>();
    private final Set<ObjectId> gone = new HashSet<>();

    DecisionChecks(SchemaDef schema, List<Decision> decisions, Problems problems) {
        this.schema = schema;
        this.decisions = decisions;
        this.problems = problems;
    }

    void run() {
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Rename rename) {
                gone.add(rename.to());
            }
        }
        for (Decision decision : decisions) {
            switch (decision) {
                case Decision.Rename rename -> check(rename);
                case Decision.MapValue map -> check(map);
                case Decision.Backfill backfill -> check(backfill);
                case Decision.Using using -> {}
                case Decision.Keep keep -> {}
                case Decision.Drop drop -> {}
            }
        }
    }

    private void check(Decision.Rename rename) {
        if (rename.from().equals(rename.to())) {
            problems.add(rename.to(), "It is renamed from its own name.", "Remove .renamedFrom(…).");
            return;
        }
        ObjectId other = renamed.putIfAbsent(rename.from(), rename.to());
        if (other != null) {
            problems.add(
                    rename.to(),
                    "The %s is renamed from the same %s.".formatted(other, rename.from()),
                    "Keep .renamedFrom(…) at one of the two.");
        }
        if (exists(rename.from()) && !gone.contains(rename.from())) {
            problems.add(
                    rename.to(),
                    "It is renamed from the %s, which is still declared.".formatted(rename.from()),
                    "Remove .renamedFrom(…), or the other declaration.");
        }
    }

    private boolean exists(ObjectId id) {
        return id.kind() == ObjectKind.VALUE
                ? schema.get(id.owner()) instanceof EnumDef type
                        && type.labels().contains(id.part())
                : schema.contains(id);
    }

    private void check(Decision.MapValue map) {
        if (exists(map.value())) {
            problems.add(
                    map.value(),
                    "It is replaced and still declared.",
                    "Remove .replaced(…), or the constant of the Java enum.");
        }
    }

    private void check(Decision.Backfill backfill) {
        if (schema.get(backfill.column()) instanceof ColumnDef column
                && (column.generated() != null || column.nullable())) {
            problems.add(
                    backfill.column(),
                    "It has a backfill and %s.".formatted(column.nullable() ? "is nullable" : "is generated"),
                    "Remove .backfill(…): it fills rows before a column becomes not null.");
        }
    }
}
