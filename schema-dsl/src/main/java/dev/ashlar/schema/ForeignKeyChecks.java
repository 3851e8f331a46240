package dev.ashlar.schema;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ForeignKeyDef.Action;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.UniqueDef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that foreign keys reference a key, and one of the same types.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK">Foreign keys</a>
 */
final class ForeignKeyChecks {
    /** Built-in types that compare with each other, by the name of their group. */
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("smallint", "number"),
            Map.entry("integer", "number"),
            Map.entry("bigint", "number"),
            Map.entry("numeric", "number"),
            Map.entry("oid", "number"),
            Map.entry("real", "number"),
            Map.entry("double precision", "number"),
            Map.entry("text", "string"),
            Map.entry("varchar", "string"),
            Map.entry("char", "string"),
            Map.entry("bpchar", "string"),
            Map.entry("name", "string"),
            Map.entry("date", "time"),
            Map.entry("timestamp", "time"),
            Map.entry("timestamptz", "time"),
            Map.entry("inet", "network"),
            Map.entry("cidr", "network"));

    private final SchemaDef schema;
    private final Set<ObjectId> mayFail;
    private final Problems problems;

    ForeignKeyChecks(SchemaDef schema, Set<ObjectId> mayFail, Problems problems) {
        this.schema = schema;
        this.mayFail = mayFail;
        this.problems = problems;
    }

    void run() {
        schema.all(ForeignKeyDef.class).forEach(this::check);
    }

    private void check(ForeignKeyDef key) {
        if (key.columns().size() != key.referencedColumns().size()) {
            problems.add(
                    key.id(),
                    "It has %d columns and references %d."
                            .formatted(
                                    key.columns().size(),
                                    key.referencedColumns().size()),
                    "Write as many columns in references(…) as in foreignKey(…).");
            return;
        }
        if (!schema.contains(key.references())) {
            return;
        }
        if (!isKey(key)) {
            problems.add(
                    key.id(),
                    "It references (%s) of the %s, which is neither its primary key nor unique; deferrable keys do not count."
                            .formatted(String.join(", ", key.referencedColumns()), key.references()),
                    "Reference the primary key, or write unique(…) of these columns there.");
        }
        for (int i = 0; i < key.columns().size(); i++) {
            types(key, key.columns().get(i), key.referencedColumns().get(i));
        }
        actions(key);
    }

    private boolean isKey(ForeignKeyDef key) {
        Set<String> columns = new HashSet<>(key.referencedColumns());
        return isKey(key.references(), columns);
    }

    /** A partition has the keys of the table that it is of. */
    private boolean isKey(ObjectId table, Set<String> columns) {
        for (ConstraintDef constraint : schema.constraints(table)) {
            if (isKey(constraint, columns)) {
                return true;
            }
        }
        return schema.indexes(table).stream().anyMatch(index -> isKey(index, columns))
                || (schema.get(table) instanceof TableDef def
                        && def.partitionOf() != null
                        && isKey(def.partitionOf().parent(), columns));
    }

    private static boolean isKey(ConstraintDef constraint, Set<String> columns) {
        return switch (constraint) {
            case PrimaryKeyDef key -> isKey(key.columns(), key.deferral(), columns);
            case UniqueDef unique -> isKey(unique.columns(), unique.deferral(), columns);
            case CheckDef check -> false;
            case ForeignKeyDef key -> false;
            case ExclusionDef exclusion -> false;
        };
    }

    private static boolean isKey(List<String> key, Deferral deferral, Set<String> columns) {
        return deferral == Deferral.NOT_DEFERRABLE && sameColumns(columns, key);
    }

    private static boolean isKey(IndexDef index, Set<String> columns) {
        return index.unique()
                && index.where() == null
                && index.elements().stream()
                        .allMatch(element -> element.expression().isColumn())
                && sameColumns(
                        columns,
                        index.elements().stream()
                                .map(element -> element.expression()
                                        .references()
                                        .getFirst()
                                        .part())
                                .toList());
    }

    private static boolean sameColumns(Set<String> columns, List<String> key) {
        return columns.size() == key.size() && columns.containsAll(key);
    }

    private void types(ForeignKeyDef key, String from, String to) {
        if (schema.get(key.id().owner().column(from)) instanceof ColumnDef column
                && schema.get(key.references().column(to)) instanceof ColumnDef referenced
                && !comparable(beneath(column.type()), beneath(referenced.type()))) {
            problems.add(
                    key.id(),
                    "%s is %s and references %s, which is %s."
                            .formatted(
                                    column.id(),
                                    column.type().sql(),
                                    referenced.id(),
                                    referenced.type().sql()),
                    "Give both columns the same type.");
        }
    }

    /** The type that a domain is over, otherwise the type itself. */
    private TypeName beneath(TypeName type) {
        TypeName at = type;
        while (at.dimensions() == 0
                && schema.get(new ObjectId(ObjectKind.DOMAIN, at.schema(), at.name(), ""))
                        instanceof DomainDef domain) {
            at = domain.type();
        }
        return at;
    }

    /** Whether the types compare with each other, as far as is known here; that of an extension may with any. */
    private boolean comparable(TypeName one, TypeName other) {
        if ((one.dimensions() > 0) != (other.dimensions() > 0)) {
            return false;
        } else if (one.isUserDefined() || other.isUserDefined()) {
            return one.element().name().equals(other.element().name()) || !(isEnum(one) || isEnum(other));
        } else if (one.dimensions() > 0) {
            return one.element().name().equals(other.element().name());
        }
        String group = GROUPS.get(one.name());
        return one.name().equals(other.name()) || (group != null && group.equals(GROUPS.get(other.name())));
    }

    private boolean isEnum(TypeName type) {
        return schema.contains(ObjectId.enumType(type.schema(), type.name()));
    }

    /** Nobody writes a generated column, and a virtual one is nowhere to be looked up. */
    private void generated(ForeignKeyDef key) {
        boolean writes = key.onDelete() == Action.SET_NULL
                || key.onDelete() == Action.SET_DEFAULT
                || (key.onUpdate() != Action.NO_ACTION && key.onUpdate() != Action.RESTRICT);
        for (String name : key.columns()) {
            if (schema.get(key.id().owner().column(name)) instanceof ColumnDef column && column.generated() != null) {
                if (!column.generated().stored()) {
                    problems.add(
                            key.id(),
                            "The column %s is virtual and references nothing.".formatted(name),
                            "Write .generatedAs(…), which stores the value.");
                } else if (writes) {
                    problems.add(
                            key.id(),
                            "It would write the column %s, which is generated.".formatted(name),
                            "Write .onDelete(CASCADE) or .onDelete(RESTRICT), and no .onUpdate(…).");
                }
            }
        }
    }

    private static boolean hasSetNull(ForeignKeyDef key) {
        return key.onDelete() == Action.SET_NULL || key.onUpdate() == Action.SET_NULL;
    }

    private void actions(ForeignKeyDef key) {
        for (String name : key.onDeleteColumns()) {
            if (!key.columns().contains(name)) {
                problems.add(
                        key.id(),
                        "On delete it touches the column %s, which is not among its own.".formatted(name),
                        "Name columns of the foreign key in .onDelete(…).");
            }
        }
        generated(key);
        boolean setsNull = !mayFail.contains(key.id()) && hasSetNull(key);
        List<String> touched = key.onDelete() == Action.SET_NULL
                        && !key.onDeleteColumns().isEmpty()
                        && key.onUpdate() != Action.SET_NULL
                ? key.onDeleteColumns()
                : key.columns();
        for (String name : setsNull ? touched : List.<String>of()) {
            ObjectId id = key.id().owner().column(name);
            if (schema.get(id) instanceof ColumnDef column && !column.nullable()) {
                problems.add(
                        id,
                        "The foreign key %s sets it null, and it is not nullable."
                                .formatted(key.id().part()),
                        "Write .nullable(), or another action such as CASCADE; .mayFail() if it is meant.");
            }
        }
    }
}
