package dev.ashlar.generator.source.pull;

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
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a definition names: the objects that its source has to name too. */
final class Mentions {
    private final List<ObjectId> ids = new ArrayList<>();

    private Mentions() {}

    static List<ObjectId> of(ObjectDef definition) {
        Mentions mentions = new Mentions();
        mentions.add(definition);
        return mentions.ids;
    }

    private void add(ObjectDef definition) {
        switch (definition) {
            case NamespaceDef ignored -> {}
            case ExtensionDef ignored -> {}
            case EnumDef ignored -> {}
            case CompositeDef ignored -> {}
            case SequenceDef it -> add(it.ownedBy());
            case TableDef it -> add(it);
            case ColumnDef it -> {
                add(it.defaultValue());
                add(it.generated() == null ? null : it.generated().expression());
            }
            case PrimaryKeyDef it -> {
                columns(it.id().owner(), it.columns());
                columns(it.id().owner(), it.include());
            }
            case UniqueDef it -> {
                columns(it.id().owner(), it.columns());
                columns(it.id().owner(), it.include());
            }
            case CheckDef it -> add(it.condition());
            case ForeignKeyDef it -> {
                columns(it.id().owner(), it.columns());
                columns(it.references(), it.referencedColumns());
            }
            case ExclusionDef it -> {
                it.elements().forEach(element -> add(element.element()));
                columns(it.id().owner(), it.include());
                add(it.where());
            }
            case IndexDef it -> {
                it.elements().forEach(this::add);
                columns(it.id().owner(), it.include());
                add(it.where());
            }
            case ViewDef it -> add(it.query());
            case DomainDef it -> {
                add(it.defaultValue());
                it.checks().forEach(check -> add(check.condition()));
            }
            case StatementDef it -> {
                it.create().forEach(this::add);
                it.drop().forEach(this::add);
                add(it.of());
            }
            case RawObjectDef it -> ids.addAll(it.dependsOn());
        }
    }

    private void add(TableDef table) {
        if (table.partitionBy() != null) {
            table.partitionBy().keys().forEach(this::add);
        }
        if (table.partitionOf() != null) {
            ids.add(table.partitionOf().parent());
            switch (table.partitionOf().bound()) {
                case PartitionBound.Range range -> {
                    range.from().forEach(this::add);
                    range.to().forEach(this::add);
                }
                case PartitionBound.Values values -> values.values().forEach(this::add);
                case PartitionBound.Hash ignored -> {}
                case PartitionBound.Default ignored -> {}
            }
        }
        ids.addAll(table.form().inherits());
        add(table.form().ofType());
    }

    private void add(IndexElement element) {
        add(element.expression());
    }

    private void add(@Nullable Expression expression) {
        if (expression != null) {
            ids.addAll(expression.references());
        }
    }

    private void add(@Nullable ObjectId id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private void columns(ObjectId table, List<String> names) {
        names.forEach(name -> ids.add(table.column(name)));
    }
}
