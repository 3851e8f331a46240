package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.QualifiedName;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TableForm;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the objects of one schema need of each other in order to exist. */
final class Dependencies {
    private final SchemaDef schema;
    private final OperatorClasses classes;

    Dependencies(SchemaDef schema) {
        this.schema = schema;
        this.classes = new OperatorClasses(schema);
    }

    /** The objects that must exist for this one to exist; not the object itself, and of a table not its columns. */
    Set<ObjectId> of(ObjectDef def) {
        Set<ObjectId> found = new LinkedHashSet<>();
        addNamespace(def.id().schema(), found);
        switch (def) {
            case NamespaceDef ignored -> found.clear();
            case ExtensionDef it -> addNamespace(it.schema(), found);
            case EnumDef ignored -> {}
            case SequenceDef ignored -> {}
            case TableDef it -> addTable(it, found);
            case ColumnDef it -> addColumn(it, found);
            case PrimaryKeyDef it -> addPrimaryKey(it, found);
            case UniqueDef it -> {
                addColumns(it.id(), it.columns(), found);
                addColumns(it.id(), it.include(), found);
            }
            case CheckDef it -> {
                add(it.id().owner(), found);
                add(it.condition(), found);
            }
            case ForeignKeyDef it -> addForeignKey(it, found);
            case ExclusionDef it -> {
                addColumns(it.id(), it.include(), found);
                it.elements().forEach(element -> addKey(element.element(), it.method(), found));
                add(it.where(), found);
            }
            case IndexDef it -> {
                addColumns(it.id(), it.include(), found);
                it.elements().forEach(element -> addKey(element, it.method(), found));
                addAccessMethod(it.method(), found);
                add(it.where(), found);
            }
            case ViewDef it -> ViewReads.of(it, schema).forEach(read -> add(read, found));
            case RawObjectDef it -> it.dependsOn().forEach(object -> add(object, found));
            case DomainDef it -> {
                found.addAll(of(it.type()));
                add(it.collation(), found);
                add(it.defaultValue(), found);
                it.checks().forEach(check -> add(check.condition(), found));
            }
            case CompositeDef it ->
                it.attributes().forEach(attribute -> {
                    found.addAll(of(attribute.type()));
                    add(attribute.collation(), found);
                });
            case StatementDef it -> {
                if (it.of() != null) {
                    add(it.of(), found);
                }
                it.create().forEach(statement -> add(statement, found));
            }
        }
        found.remove(def.id());
        return found;
    }

    /** The objects that the expression mentions. */
    Set<ObjectId> of(@Nullable Expression expression) {
        Set<ObjectId> found = new LinkedHashSet<>();
        add(expression, found);
        return found;
    }

    /** The collation of a column, if the schema defines it. */
    Set<ObjectId> ofCollation(ColumnDef column) {
        Set<ObjectId> found = new LinkedHashSet<>();
        add(column.collation(), found);
        return found;
    }

    /** The object that defines the type, if the schema does. */
    Set<ObjectId> of(TypeName type) {
        return type.isUserDefined() ? Set.of(resolve(ObjectId.enumType(type.schema(), type.name()))) : Set.of();
    }

    /**
     * The object of the schema that a reference means: a column of a partition is its parent's, a column of a view is
     * the view, and a type or table may be a raw object of that name.
     */
    ObjectId resolve(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN -> resolveColumn(id);
            case TABLE, VIEW, ENUM, SEQUENCE -> schema.contains(id) ? id : namesake(id);
            default -> id;
        };
    }

    private ObjectId resolveColumn(ObjectId id) {
        if (schema.contains(id)) {
            return id;
        }
        if (schema.get(id.owner()) instanceof TableDef table) {
            PartitionOf place = table.partitionOf();
            return place == null
                    ? inherited(table, id)
                    : resolveColumn(place.parent().column(id.part()));
        }
        ObjectId view = namesake(id.owner());
        return view.equals(id.owner()) ? id : view;
    }

    private ObjectId inherited(TableDef table, ObjectId column) {
        for (ObjectId parent : table.form().inherits()) {
            ObjectId found = resolveColumn(parent.column(column.part()));
            if (schema.contains(found)) {
                return found;
            }
        }
        return column;
    }

    private ObjectId namesake(ObjectId id) {
        for (ObjectKind kind : ObjectKind.typeLike()) {
            ObjectId other = new ObjectId(kind, id.schema(), id.name(), "");
            if (schema.contains(other)) {
                return other;
            }
        }
        return id;
    }

    private void addNamespace(@Nullable String name, Set<ObjectId> found) {
        if (name != null && !name.isEmpty()) {
            found.add(ObjectId.schema(name));
        }
    }

    private void addTable(TableDef def, Set<ObjectId> found) {
        PartitionBy by = def.partitionBy();
        if (by != null) {
            by.keys().stream()
                    .map(IndexElement::expression)
                    .flatMap(key -> of(key).stream())
                    .filter(id -> !id.owner().equals(def.id()))
                    .forEach(found::add);
        }
        TableForm form = def.form();
        form.inherits().forEach(parent -> {
            add(parent, found);
            schema.columns(parent).forEach(column -> found.add(column.id()));
        });
        if (form.ofType() != null) {
            add(form.ofType(), found);
        }
        addAccessMethod(form.accessMethod(), found);
        if (form.server() != null) {
            found.add(ObjectId.database(ObjectKind.SERVER, form.server()));
        }
        PartitionOf place = def.partitionOf();
        if (place != null) {
            add(place.parent(), found);
            schema.columns(place.parent()).forEach(column -> found.add(column.id()));
            expressions(place.bound()).forEach(value -> add(value, found));
        }
    }

    private void addColumn(ColumnDef def, Set<ObjectId> found) {
        add(def.id().owner(), found);
        found.addAll(of(def.type()));
        add(def.collation(), found);
        add(def.defaultValue(), found);
        if (def.generated() != null) {
            add(def.generated().expression(), found);
        }
    }

    /** A column of the key is not null as long as the key stands, by a constraint that the key makes if it is not there yet. */
    private void addPrimaryKey(PrimaryKeyDef def, Set<ObjectId> found) {
        addColumns(def.id(), def.columns(), found);
        addColumns(def.id(), def.include(), found);
        def.columns().stream()
                .map(column -> Aspect.NOT_NULL.of(def.id().owner().column(column)))
                .filter(schema::contains)
                .forEach(found::add);
    }

    private void addKey(IndexElement element, String method, Set<ObjectId> found) {
        add(element.expression(), found);
        add(element.collation(), found);
        found.addAll(classes.of(element, method, this));
    }

    private void addAccessMethod(@Nullable String method, Set<ObjectId> found) {
        ObjectId id = ObjectId.database(ObjectKind.ACCESS_METHOD, method == null ? "heap" : method);
        if (schema.contains(id)) {
            found.add(id);
        }
    }

    private void addForeignKey(ForeignKeyDef def, Set<ObjectId> found) {
        addColumns(def.id(), def.columns(), found);
        ObjectId table = resolve(def.references());
        addColumns(table, def.referencedColumns(), found);
        ReferencedKeys.of(schema, table, def.referencedColumns()).forEach(found::add);
    }

    private void addColumns(ObjectId part, List<String> columns, Set<ObjectId> found) {
        add(part.owner(), found);
        columns.forEach(column -> add(part.owner().column(column), found));
    }

    private void add(@Nullable Expression expression, Set<ObjectId> found) {
        if (expression != null) {
            expression.references().forEach(reference -> add(reference, found));
        }
    }

    /** A collation of the schema; those of the server have a schema of their own, which no model holds. */
    private void add(@Nullable QualifiedName collation, Set<ObjectId> found) {
        if (collation != null) {
            ObjectId id = new ObjectId(ObjectKind.COLLATION, collation.schema(), collation.name(), "");
            if (schema.contains(id)) {
                found.add(id);
            }
        }
    }

    private void add(ObjectId reference, Set<ObjectId> found) {
        ObjectId object = resolve(reference);
        found.add(object);
        if (object.kind().isPart()) {
            found.add(resolve(object.owner()));
        }
    }

    static List<Expression> expressions(PartitionBound bound) {
        return switch (bound) {
            case PartitionBound.Range it -> {
                List<Expression> all = new ArrayList<>(it.from());
                all.addAll(it.to());
                yield all;
            }
            case PartitionBound.Values it -> it.values();
            case PartitionBound.Hash ignored -> List.of();
            case PartitionBound.Default ignored -> List.of();
        };
    }
}
