package dev.ashlar.schema;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.UniqueDef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Checks that names fit and are given once.
 *
 * <p>Tables, views, sequences and indexes share one name space in a schema; tables, views and types share another, for
 * each table and view has a row type of its name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">pg_class</a>
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-type.html">pg_type</a>
 */
final class NameChecks {
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private final SchemaDef schema;
    private final Problems problems;
    private final Map<ObjectId, ObjectId> relations = new HashMap<>();
    private final Map<ObjectId, ObjectId> types = new HashMap<>();

    NameChecks(SchemaDef schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void run() {
        for (ObjectDef definition : schema.objects().values()) {
            ObjectId id = definition.id();
            if (isName(id.kind())) {
                length(id, id.simpleName());
            }
            if (isRelation(definition)) {
                once(relations, id);
            }
            if (isType(id.kind())) {
                once(types, id);
            }
            if (definition instanceof EnumDef type) {
                labels(type);
            }
            if (definition instanceof ColumnDef && SYSTEM_COLUMNS.contains(id.part())) {
                problems.add(id, "Every table has a system column of this name.", "Give the column another name.");
            }
        }
    }

    /** Whether what identifies such an object is a name that PostgreSQL keeps. */
    private static boolean isName(ObjectKind kind) {
        return kind != ObjectKind.SETTING && kind != ObjectKind.CAST && kind != ObjectKind.TRANSFORM;
    }

    private static boolean isType(ObjectKind kind) {
        return switch (kind) {
            case TABLE, VIEW, ENUM, DOMAIN, COMPOSITE, TYPE -> true;
            default -> false;
        };
    }

    private void length(ObjectId id, String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            problems.add(id, "A name cannot be empty or hold a zero byte.", "Write a name of 1 to 63 bytes.");
        } else if (Identifier.bytes(name) > Identifier.MAX_BYTES) {
            problems.add(
                    id,
                    "The name has %d bytes; PostgreSQL keeps %d."
                            .formatted(Identifier.bytes(name), Identifier.MAX_BYTES),
                    "Write a shorter name.");
        }
    }

    private void once(Map<ObjectId, ObjectId> names, ObjectId id) {
        ObjectId key = ObjectId.raw(id.schema(), id.simpleName());
        ObjectId other = names.putIfAbsent(key, id);
        if (other != null && !other.equals(id)) {
            problems.add(
                    id,
                    "The %s has the same name, and both share one name space.".formatted(other),
                    "Give one of the two another name.");
        }
    }

    private static boolean isRelation(ObjectDef definition) {
        return switch (definition.id().kind()) {
            case TABLE, VIEW, SEQUENCE, INDEX -> true;
            case CONSTRAINT -> hasIndex((ConstraintDef) definition);
            default -> false;
        };
    }

    private static boolean hasIndex(ConstraintDef constraint) {
        return constraint instanceof PrimaryKeyDef
                || constraint instanceof UniqueDef
                || constraint instanceof ExclusionDef;
    }

    private void labels(EnumDef type) {
        Set<String> seen = new HashSet<>();
        for (String label : type.labels()) {
            if (!seen.add(label)) {
                problems.add(
                        type.id(),
                        "Two of its values have the label \"%s\".".formatted(label),
                        "Write .label(…, \"another\") for one of them.");
            }
            if (Identifier.bytes(label) > Identifier.MAX_BYTES) {
                problems.add(
                        type.id(),
                        "The label \"%s\" has %d bytes; PostgreSQL takes at most %d."
                                .formatted(label, Identifier.bytes(label), Identifier.MAX_BYTES),
                        "Write .label(…, \"another\") for the value.");
            }
        }
    }
}
