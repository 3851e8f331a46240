package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.ChosenNames;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.StatementDef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of not-null constraints that a new column must be given, since PostgreSQL would choose another one (from 18 on):
 * that of a column which has been renamed is still taken, even by another table of the schema.
 */
final class NotNullNames {
    private record Taken(String schema, String name) {}

    private final SchemaDef to;
    private final Set<Taken> taken = new HashSet<>();

    NotNullNames(SchemaDef from, SchemaDef to) {
        this.to = to;
        for (SchemaDef schema : List.of(from, to)) {
            for (StatementDef def : schema.all(StatementDef.class)) {
                if (isName(def) && def.shape() != null) {
                    taken.add(new Taken(def.id().schema(), def.shape()));
                }
            }
        }
    }

    /** The name that the column's constraint must be given, or null when it is not null by none, or PostgreSQL's choice is right. */
    @Nullable
    String of(ColumnDef column) {
        ObjectId id = column.id();
        if (taken.isEmpty() || column.nullable() || to.contains(Aspect.NOT_NULL_NAME.of(id))) {
            return null;
        }
        String usual = ChosenNames.first(id.name(), id.part(), "not_null");
        return taken.contains(new Taken(id.schema(), usual)) ? usual : null;
    }

    /** Whether a setting gives the constraint of a column its name, which then is the setting's shape. */
    static boolean isName(StatementDef def) {
        return def.id().kind() == ObjectKind.SETTING && Aspect.NOT_NULL_NAME.isSetBy(def.id());
    }
}
