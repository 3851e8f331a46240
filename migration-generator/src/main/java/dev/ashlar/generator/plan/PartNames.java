package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.List;

/** Names of what belongs to a column, where a setting gives them in place of those that PostgreSQL chooses. */
final class PartNames {
    private PartNames() {}

    /** The given names of what goes with the column. */
    static List<SqlName> of(SchemaDef schema, ObjectId column) {
        List<SqlName> names = new ArrayList<>();
        for (Aspect aspect : List.of(Aspect.NOT_NULL_NAME, Aspect.SEQUENCE_NAME)) {
            if (schema.get(aspect.of(column)) instanceof StatementDef setting) {
                names.addAll(SqlName.of(setting));
            }
        }
        return names;
    }

    /** Whether the setting is one of the sequence behind an identity, and so goes with it. */
    static boolean isOfIdentity(StatementDef setting) {
        return setting.id().kind() == ObjectKind.SETTING
                && (Aspect.SEQUENCE_NAME.isSetBy(setting.id()) || Aspect.SEQUENCE_PERSISTENCE.isSetBy(setting.id()));
    }

    /** Whether the column is an identity before and after, and has the same sequence. */
    static boolean staysIdentity(Transition transition, ObjectId column) {
        return transition.fates().stays(column)
                && transition.from().get(column) instanceof ColumnDef before
                && before.identity() != null
                && transition.to().get(column) instanceof ColumnDef after
                && after.identity() != null;
    }

    /** Notes that a sequence takes the name that PostgreSQL would have chosen, when the given one is taken back. */
    static void takeBack(StatementDef setting, Node node) {
        if (setting.of() != null && Aspect.SEQUENCE_NAME.isSetBy(setting.id())) {
            node.takes(List.of(SqlName.ofIdentity(setting.of())));
        }
    }

    /** Notes that a sequence leaves the name that PostgreSQL has chosen, when it is given another one. */
    static void give(Transition transition, StatementDef setting, Node node) {
        if (setting.of() != null
                && Aspect.SEQUENCE_NAME.isSetBy(setting.id())
                && staysIdentity(transition, setting.of())) {
            node.leaves(List.of(SqlName.ofIdentity(setting.of())));
        }
    }
}
