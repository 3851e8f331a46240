package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The parts of tables that cannot come and go with them, because the tables would need each other in a circle: triggers,
 * rules and policies first, then foreign keys, then defaults, then checks.
 */
final class Cuts {
    private final SchemaDef schema;
    private final Dependencies dependencies;
    private final Set<ObjectId> scope;
    private final boolean removing;
    private final Set<ObjectId> cut = new LinkedHashSet<>();

    private Cuts(SchemaDef schema, Dependencies dependencies, Set<ObjectId> scope, boolean removing) {
        this.schema = schema;
        this.dependencies = dependencies;
        this.scope = scope;
        this.removing = removing;
    }

    /** The constraints, and the columns whose defaults, must stand apart when all objects of the scope come. */
    static Set<ObjectId> creating(SchemaDef schema, Dependencies dependencies, Set<ObjectId> scope) {
        return new Cuts(schema, dependencies, scope, false).cutAll();
    }

    /** Those that must stand apart when all objects of the scope go; foreign keys hold partitions then. */
    static Set<ObjectId> removing(SchemaDef schema, Dependencies dependencies, Set<ObjectId> scope) {
        return new Cuts(schema, dependencies, scope, true).cutAll();
    }

    private Set<ObjectId> cutAll() {
        Set<ObjectId> circle = circle();
        for (Part kind : Part.values()) {
            if (circle.isEmpty()) {
                break;
            }
            for (ObjectId id : scope) {
                if (circle.contains(vertex(id)) && kind.isCut(definition(id)) && reaches(id, circle)) {
                    cut.add(id);
                }
            }
            circle = circle();
        }
        return cut;
    }

    /** What is cut, in this order. */
    private enum Part {
        STATEMENT,
        FOREIGN_KEY,
        DEFAULT,
        CHECK;

        boolean isCut(ObjectDef def) {
            return switch (this) {
                case STATEMENT -> def instanceof StatementDef;
                case FOREIGN_KEY -> def instanceof ForeignKeyDef;
                case DEFAULT -> def instanceof ColumnDef column && column.defaultValue() != null;
                case CHECK -> def instanceof CheckDef;
            };
        }
    }

    private ObjectDef definition(ObjectId id) {
        return Objects.requireNonNull(schema.get(id));
    }

    private boolean reaches(ObjectId id, Set<ObjectId> circle) {
        Set<ObjectId> needed =
                definition(id) instanceof ColumnDef column ? dependencies.of(column.defaultValue()) : needed(id);
        return needed.stream().map(this::vertex).anyMatch(other -> circle.contains(other) && !other.equals(vertex(id)));
    }

    /** The objects that are left when all that needs nothing, or is needed by nothing, is taken away again and again. */
    private Set<ObjectId> circle() {
        Map<ObjectId, Set<ObjectId>> needs = new HashMap<>();
        Map<ObjectId, Set<ObjectId>> neededBy = new HashMap<>();
        for (ObjectId id : scope) {
            ObjectId vertex = cut.contains(id) && id.kind() != ObjectKind.COLUMN ? id : vertex(id);
            for (ObjectId needed : needed(id)) {
                ObjectId other = vertex(needed);
                if (scope.contains(needed) && !other.equals(vertex)) {
                    needs.computeIfAbsent(vertex, key -> new HashSet<>()).add(other);
                    neededBy.computeIfAbsent(other, key -> new HashSet<>()).add(vertex);
                }
            }
        }
        return leftOver(needs, neededBy);
    }

    /** Every edge is looked at twice, however long the chains are that fall apart. */
    private static Set<ObjectId> leftOver(Map<ObjectId, Set<ObjectId>> needs, Map<ObjectId, Set<ObjectId>> neededBy) {
        Set<ObjectId> left = new HashSet<>(needs.keySet());
        left.addAll(neededBy.keySet());
        Map<ObjectId, Integer> needed = counts(needs);
        Map<ObjectId, Integer> needing = counts(neededBy);
        Deque<ObjectId> free = new ArrayDeque<>();
        for (ObjectId id : left) {
            if (!needed.containsKey(id) || !needing.containsKey(id)) {
                free.add(id);
            }
        }
        while (!free.isEmpty()) {
            ObjectId id = free.remove();
            if (left.remove(id)) {
                release(needs.getOrDefault(id, Set.of()), needing, free);
                release(neededBy.getOrDefault(id, Set.of()), needed, free);
            }
        }
        return left;
    }

    private static Map<ObjectId, Integer> counts(Map<ObjectId, Set<ObjectId>> edges) {
        Map<ObjectId, Integer> counts = new HashMap<>();
        edges.forEach((id, others) -> counts.put(id, others.size()));
        return counts;
    }

    private static void release(Set<ObjectId> neighbours, Map<ObjectId, Integer> counts, Deque<ObjectId> free) {
        for (ObjectId neighbour : neighbours) {
            if (counts.merge(neighbour, -1, Integer::sum) == 0) {
                free.add(neighbour);
            }
        }
    }

    private Set<ObjectId> needed(ObjectId id) {
        Set<ObjectId> needed = dependencies.of(definition(id));
        // What a key needs of its own table is set and taken back with the table.
        needed.removeIf(other -> other.kind() == ObjectKind.SETTING && definition(id) instanceof PrimaryKeyDef);
        if (removing) {
            needed.addAll(Partitions.referenced(definition(id), schema, dependencies));
        }
        if (cut.contains(id) && definition(id) instanceof ColumnDef column) {
            needed.removeAll(dependencies.of(column.defaultValue()));
            needed.add(id.owner());
        }
        return needed;
    }

    /** What an object comes and goes with: its table, when that is in the scope. */
    private ObjectId vertex(ObjectId id) {
        return id.kind().isPart() && scope.contains(id.owner()) ? id.owner() : id;
    }
}
