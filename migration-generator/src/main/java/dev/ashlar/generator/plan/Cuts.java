package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.StatementDef;
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
        Set<ObjectId> left = new HashSet<>(needs.keySet());
        left.retainAll(neededBy.keySet());
        boolean removed = true;
        while (removed) {
            removed = left.removeIf(id -> isFree(needs, id, left) || isFree(neededBy, id, left));
        }
        return left;
    }

    private static boolean isFree(Map<ObjectId, Set<ObjectId>> edges, ObjectId id, Set<ObjectId> left) {
        return edges.getOrDefault(id, Set.of()).stream().noneMatch(left::contains);
    }

    private Set<ObjectId> needed(ObjectId id) {
        Set<ObjectId> needed = dependencies.of(definition(id));
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
