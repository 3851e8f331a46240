package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** A step with all that its place among the others depends on. */
final class Node {
    private final Step step;
    private final Set<ObjectId> makes = new LinkedHashSet<>();
    private final Set<ObjectId> ends = new LinkedHashSet<>();
    private final Set<ObjectId> needs = new LinkedHashSet<>();
    private final Set<ObjectId> frees = new LinkedHashSet<>();
    private final Set<SqlName> takes = new HashSet<>();
    private final Set<SqlName> leaves = new HashSet<>();

    Node(Step step) {
        this.step = step;
    }

    Step step() {
        return step;
    }

    /** Objects that are as the second schema has them once the step has run. */
    Set<ObjectId> made() {
        return makes;
    }

    /** Objects that are no longer as the first schema had them once the step has run. */
    Set<ObjectId> ended() {
        return ends;
    }

    /** Objects that must be as the second schema has them before the step runs. */
    Set<ObjectId> needed() {
        return needs;
    }

    /** Objects of the first schema that nothing of this step's depends on any more once it has run. */
    Set<ObjectId> freed() {
        return frees;
    }

    Set<SqlName> taken() {
        return takes;
    }

    Set<SqlName> left() {
        return leaves;
    }

    Node makes(ObjectId object) {
        makes.add(object);
        return this;
    }

    Node makes(ObjectDef definition) {
        takes.addAll(SqlName.of(definition));
        takes.addAll(SqlName.sought(definition));
        return makes(definition.id());
    }

    Node ends(ObjectId object) {
        ends.add(object);
        return this;
    }

    Node ends(ObjectDef definition) {
        leaves.addAll(SqlName.of(definition));
        leaves.addAll(SqlName.keys(definition));
        if (definition instanceof ColumnDef column && column.identity() != null) {
            ends.add(IdentitySequences.of(column.id()));
        }
        return ends(definition.id());
    }

    Node needs(Collection<ObjectId> objects) {
        needs.addAll(objects);
        return this;
    }

    Node needs(ObjectId object) {
        needs.add(object);
        return this;
    }

    Node frees(Collection<ObjectId> objects) {
        frees.addAll(objects);
        return this;
    }

    Node takes(Collection<SqlName> names) {
        takes.addAll(names);
        return this;
    }

    Node leaves(Collection<SqlName> names) {
        leaves.addAll(names);
        return this;
    }

    /** Whether the step touches, or relies on, this object, one of its parts or something within it. */
    boolean mentions(ObjectId object) {
        return isWithin(step.object(), object)
                || anyWithin(makes, object)
                || anyWithin(ends, object)
                || anyWithin(needs, object)
                || anyWithin(frees, object);
    }

    private static boolean anyWithin(Set<ObjectId> objects, ObjectId whole) {
        for (ObjectId object : objects) {
            if (isWithin(object, whole)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(ObjectId object, ObjectId whole) {
        return switch (whole.kind()) {
            case SCHEMA -> object.schema().equals(whole.schema());
            case COLUMN, CONSTRAINT, INDEX -> object.equals(whole);
            case VALUE -> object.owner().equals(whole.owner());
            default -> object.owner().equals(whole);
        };
    }
}
