package dev.ashlar.schema;

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
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that what is mentioned exists, and that a table's own expressions mention its own columns only. */
final class ReferenceChecks {
    private final SchemaDef schema;
    private final Problems problems;

    ReferenceChecks(SchemaDef schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void run() {
        schema.objects().values().forEach(this::check);
    }

    private void check(ObjectDef definition) {
        ObjectId id = definition.id();
        switch (definition) {
            case ColumnDef column -> {
                own(id, column.defaultValue());
                own(id, column.generated() == null ? null : column.generated().expression());
            }
            case CheckDef check -> own(id, check.condition());
            case ExclusionDef exclusion -> {
                own(id, exclusion.where());
                exclusion
                        .elements()
                        .forEach(element -> own(id, element.element().expression()));
            }
            case IndexDef index -> {
                own(id, index.where());
                own(id, index.elements());
            }
            case TableDef table -> table(id, table);
            case ViewDef view -> exist(id, view.query().references());
            case RawObjectDef raw -> exist(id, raw.dependsOn());
            case SequenceDef sequence -> {
                if (sequence.ownedBy() != null) {
                    exist(id, List.of(sequence.ownedBy()));
                }
            }
            case ForeignKeyDef key -> exist(id, List.of(key.references()));
            case PrimaryKeyDef key -> {}
            case UniqueDef unique -> {}
            case NamespaceDef namespace -> {}
            case ExtensionDef extension -> {}
            case EnumDef type -> {}
            case CompositeDef type -> {}
            case DomainDef domain -> {
                if (domain.defaultValue() != null) {
                    exist(id, domain.defaultValue().references());
                }
                domain.checks().forEach(check -> exist(id, check.condition().references()));
            }
            case StatementDef statement -> {
                statement.create().forEach(sql -> exist(id, sql.references()));
                if (statement.of() != null) {
                    exist(id, List.of(statement.of()));
                }
            }
        }
    }

    private void table(ObjectId id, TableDef table) {
        exist(id, table.form().inherits());
        if (table.form().ofType() != null) {
            exist(id, List.of(table.form().ofType()));
        }
        if (table.partitionBy() != null && table.partitionOf() == null) {
            own(id, table.partitionBy().keys());
        }
        if (table.partitionOf() != null) {
            switch (table.partitionOf().bound()) {
                case PartitionBound.Range range -> {
                    range.from().forEach(value -> exist(id, value.references()));
                    range.to().forEach(value -> exist(id, value.references()));
                }
                case PartitionBound.Values values -> values.values().forEach(value -> exist(id, value.references()));
                case PartitionBound.Hash hash -> {}
                case PartitionBound.Default rest -> {}
            }
        }
    }

    private void own(ObjectId place, List<IndexElement> elements) {
        elements.forEach(element -> own(place, element.expression()));
    }

    private void own(ObjectId place, @Nullable Expression expression) {
        if (expression == null) {
            return;
        }
        exist(place, expression.references());
        ObjectId table = place.owner();
        for (ObjectId reference : expression.references()) {
            if (reference.kind() == ObjectKind.COLUMN && !reference.owner().equals(table)) {
                problems.add(
                        place,
                        "It is about the %s, which is of another table.".formatted(reference),
                        "Use a column of the %s here.".formatted(table));
            }
        }
    }

    /** Whether the column may be one of a view, or one that its table has from another table or from a type. */
    private boolean isFromElsewhere(ObjectId column) {
        ObjectDef holder = schema.get(schema.holder(column));
        return holder instanceof ViewDef
                || (holder instanceof TableDef table
                        && (table.partitionOf() != null
                                || table.form().ofType() != null
                                || !table.form().inherits().isEmpty()));
    }

    private void exist(ObjectId place, Collection<ObjectId> references) {
        for (ObjectId reference : references) {
            boolean exists = reference.kind() == ObjectKind.VALUE
                    ? schema.get(reference.owner()) instanceof EnumDef type
                            && type.labels().contains(reference.part())
                    : schema.contains(reference)
                            || reference.equals(ObjectId.schema(ObjectId.PUBLIC))
                            || (reference.kind() == ObjectKind.COLUMN && isFromElsewhere(reference));
            if (!exists) {
                problems.add(
                        place,
                        "It needs the %s, which is not declared.".formatted(reference),
                        "Declare it as a public constant of a class in the scanned module.");
            }
        }
    }
}
