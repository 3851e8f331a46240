package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.Deferral;
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
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL asks of a schema: a random one is freed of all that it would refuse. */
final class Validity {
    private final Draft draft;

    private Validity(Draft draft) {
        this.draft = draft;
    }

    /** Removes what cannot be, again and again until nothing is removed. */
    static void restore(Draft draft) {
        Validity validity = new Validity(draft);
        boolean removed = true;
        while (removed) {
            validity.makeKeysNotNull();
            SchemaDef schema = draft.schema();
            Dependencies dependencies = new Dependencies(schema);
            List<ObjectId> wrong = new ArrayList<>();
            Set<ObjectId> keyed = new HashSet<>();
            for (ObjectDef def : schema.objects().values()) {
                if (!validity.stands(def, schema, dependencies)
                        || (def instanceof PrimaryKeyDef && !keyed.add(def.id().owner()))) {
                    wrong.add(def.id());
                }
            }
            wrong.forEach(draft::remove);
            removed = !wrong.isEmpty();
        }
    }

    private void makeKeysNotNull() {
        for (PrimaryKeyDef key : draft.schema().all(PrimaryKeyDef.class)) {
            for (String name : key.columns()) {
                if (draft.objects.get(key.id().owner().column(name)) instanceof ColumnDef column && column.nullable()) {
                    draft.put(Redefine.withNullable(column, false));
                }
            }
        }
    }

    private boolean stands(ObjectDef def, SchemaDef schema, Dependencies dependencies) {
        for (ObjectId needed : dependencies.of(def)) {
            if (!schema.contains(needed) && !needed.equals(ObjectId.schema(ObjectId.PUBLIC))) {
                return false;
            }
        }
        return switch (def) {
            case PrimaryKeyDef it -> isKey(it.id(), it.columns()) && isIncluded(it.id(), it.include());
            case UniqueDef it -> isKey(it.id(), it.columns()) && isIncluded(it.id(), it.include());
            case ForeignKeyDef it -> isForeignKey(it);
            case ExclusionDef it ->
                !isPartitioned(it.id())
                        && it.elements().stream()
                                .map(element -> element.element().expression())
                                .noneMatch(this::isVirtual);
            case IndexDef it -> isIndex(it);
            case ColumnDef it -> isColumn(it);
            case SequenceDef it ->
                it.ownedBy() == null
                        || (schema.contains(it.ownedBy())
                                && it.ownedBy().schema().equals(it.id().schema()));
            case TableDef it ->
                (it.partitionOf() == null || (isPartitioned(it.partitionOf().parent()) && isAloneInItsBound(it)))
                        && hasPartitionKey(it);
            case CheckDef ignored -> true;
            case ViewDef it -> isView(it.query());
            case RawObjectDef ignored -> true;
            case NamespaceDef ignored -> true;
            case ExtensionDef ignored -> true;
            case EnumDef it -> it.labels().size() > 1;
            case DomainDef ignored -> true;
            case CompositeDef ignored -> true;
            case StatementDef ignored -> true;
        };
    }

    /** Whether no partition before it takes the same rows; bounds of random partitions are equal or apart. */
    private boolean isAloneInItsBound(TableDef partition) {
        return draft.schema().all(TableDef.class).stream()
                .noneMatch(other -> other.id().compareTo(partition.id()) < 0
                        && Objects.equals(other.partitionOf(), partition.partitionOf()));
    }

    private boolean hasPartitionKey(TableDef table) {
        PartitionBy by = table.partitionBy();
        return by == null
                || by.keys().stream()
                        .flatMap(key -> key.expression().references().stream())
                        .allMatch(draft.objects::containsKey);
    }

    private boolean isView(Expression query) {
        ObjectId first = query.references().getFirst();
        boolean grouped = query.template().endsWith(" group by {0}");
        return (!grouped
                        || Sample.of((ColumnDef) Objects.requireNonNull(draft.objects.get(first)))
                                .isKey())
                && (!query.template().startsWith("select {0} as k") || isGroupedByKey(first));
    }

    private boolean isGroupedByKey(ObjectId column) {
        return draft.schema().constraints(column.owner()).stream()
                .anyMatch(it -> it instanceof PrimaryKeyDef key
                        && key.columns().equals(List.of(column.part()))
                        && key.deferral() == Deferral.NOT_DEFERRABLE);
    }

    private boolean isPartitioned(ObjectId id) {
        return draft.table(id).partitionBy() != null;
    }

    private boolean isColumn(ColumnDef column) {
        if (column.type().isUserDefined() && column.defaultValue() != null && !hasValueOfEnum(column)) {
            return false;
        }
        if (column.generated() == null) {
            return column.identity() == null || (Sample.of(column).isWhole() && !isPartitioned(column.id()));
        }
        boolean ofComputed = column.generated().expression().references().stream()
                .anyMatch(id -> draft.objects.get(id) instanceof ColumnDef base && base.generated() != null);
        boolean ofEnum = column.generated().expression().references().stream()
                .anyMatch(id -> draft.objects.get(id) instanceof ColumnDef base
                        && base.type().isUserDefined());
        boolean ofItsType = !column.generated().expression().template().contains(" is ")
                || column.type().equals(TypeName.builtIn("boolean"));
        return ofItsType && !ofComputed && !(ofEnum && isVirtual(column)) && !inPartitionKey(column.id());
    }

    private boolean hasValueOfEnum(ColumnDef column) {
        String value = Objects.requireNonNull(column.defaultValue()).template().replaceAll("[{}']", "");
        return value.isEmpty() || draft.enumOf(column).labels().contains(value);
    }

    private boolean inPartitionKey(ObjectId column) {
        PartitionBy by = draft.table(column).partitionBy();
        return by != null
                && by.keys().stream()
                        .anyMatch(key -> key.expression().references().contains(column));
    }

    private boolean isKey(ObjectId id, List<String> columns) {
        List<ColumnDef> keys = columns(id, columns);
        return keys.stream().allMatch(key -> Sample.of(key).isKey() && !isVirtual(key))
                && coversPartitionKey(id, columns);
    }

    private boolean isIncluded(ObjectId id, List<String> columns) {
        return columns(id, columns).stream().noneMatch(this::isVirtual);
    }

    private boolean coversPartitionKey(ObjectId id, List<String> columns) {
        PartitionBy by = draft.table(id).partitionBy();
        return by == null
                || by.keys().stream()
                        .map(IndexElement::expression)
                        .allMatch(key -> key.isColumn()
                                && columns.contains(key.references().getFirst().part()));
    }

    private boolean isIndex(IndexDef index) {
        List<String> plain = new ArrayList<>();
        for (IndexElement element : index.elements()) {
            if (isVirtual(element.expression())) {
                return false;
            }
            ColumnDef column = (ColumnDef)
                    draft.objects.get(element.expression().references().getFirst());
            if (column == null || !fits(element, Sample.of(column), index.method())) {
                return false;
            }
            if (element.expression().isColumn()) {
                plain.add(column.id().part());
            }
        }
        return isIncluded(index.id(), index.include())
                && !isVirtual(index.where())
                && (!index.unique() || coversPartitionKey(index.id(), plain));
    }

    private static boolean fits(IndexElement element, Sample sample, String method) {
        boolean text = sample.family() == Sample.Family.TEXT;
        if (element.operatorClass() != null
                && !(text
                        && element.expression().isColumn()
                        && !sample.type().name().equals("char"))) {
            return false;
        }
        return element.expression().isColumn()
                ? sample.methods().contains(method)
                : element.expression().template().endsWith("null") || text;
    }

    private boolean isForeignKey(ForeignKeyDef key) {
        List<ColumnDef> own = columns(key.id(), key.columns());
        List<ColumnDef> others = columns(key.references(), key.referencedColumns());
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i)
                            .type()
                            .withoutArguments()
                            .equals(others.get(i).type().withoutArguments())
                    || own.get(i).generated() != null
                    || isVirtual(others.get(i))) {
                return false;
            }
        }
        boolean logged = draft.table(key.id()).unlogged()
                || !draft.table(key.references()).unlogged();
        return logged && hasKey(key);
    }

    private boolean hasKey(ForeignKeyDef key) {
        return draft.schema().constraints(key.references()).stream()
                .anyMatch(it -> (it instanceof PrimaryKeyDef primary
                                && primary.columns().equals(key.referencedColumns())
                                && primary.deferral() == Deferral.NOT_DEFERRABLE)
                        || (it instanceof UniqueDef unique
                                && unique.columns().equals(key.referencedColumns())
                                && unique.deferral() == Deferral.NOT_DEFERRABLE));
    }

    private List<ColumnDef> columns(ObjectId part, List<String> names) {
        List<ColumnDef> columns = new ArrayList<>();
        for (String name : names) {
            columns.add((ColumnDef)
                    Objects.requireNonNull(draft.objects.get(part.owner().column(name))));
        }
        return columns;
    }

    private boolean isVirtual(@Nullable Expression expression) {
        return expression != null
                && expression.references().stream()
                        .anyMatch(id -> draft.objects.get(id) instanceof ColumnDef column && isVirtual(column));
    }

    private boolean isVirtual(ColumnDef column) {
        return column.generated() != null && !column.generated().stored();
    }
}
