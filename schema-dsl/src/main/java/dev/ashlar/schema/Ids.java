package dev.ashlar.schema;

import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;

/** The identities of declared objects in the model. */
final class Ids {
    private Ids() {}

    /** The identity; of a view's column, that of the view. */
    static ObjectId of(SchemaObject object) {
        return switch (object) {
            case Schema schema -> ObjectId.schema(schema.name);
            case Extension extension -> ObjectId.extension(extension.name);
            case EnumType<?> type -> ObjectId.enumType(type.schema.name, type.name);
            case Sequence sequence -> ObjectId.sequence(sequence.schema.name, sequence.name);
            case Table table -> ObjectId.table(table.schema.name, table.name);
            case Column<?> column -> of(column.table).column(column.name);
            case View view -> ObjectId.view(view.schema.name, view.name);
            case ViewColumn<?> column -> of(column.view);
            case Domain<?> domain -> new ObjectId(ObjectKind.DOMAIN, domain.schema.name, domain.name, "");
            case CompositeType type -> new ObjectId(ObjectKind.COMPOSITE, type.schema.name, type.name, "");
            case SqlType<?> type -> new ObjectId(ObjectKind.TYPE, type.schema.name, type.name, "");
            case Partition partition -> ObjectId.table(partition.schema.name, partition.name);
            case Trigger trigger -> of(trigger.holder).part(ObjectKind.TRIGGER, trigger.name);
            case Rule rule -> of(rule.holder).part(ObjectKind.RULE, rule.name);
            case Policy policy -> of(policy.holder).part(ObjectKind.POLICY, policy.name);
            case SqlObject other -> other.id();
            case Part part -> part.id();
            case RawObject raw -> ObjectId.raw(raw.schema.name, raw.name);
        };
    }
}
