package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.TypeName;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of tables and where those come from that a table has from elsewhere. */
final class RelationColumns {
    private final SchemaDef schema;
    private final ColumnTypes types;

    RelationColumns(SchemaDef schema, ColumnTypes types) {
        this.schema = schema;
        this.types = types;
    }

    /** The type of a column, its own or from where the table has it; null when nothing tells. */
    dev.ashlar.schema.model.@Nullable TypeName type(ObjectId column) {
        if (schema.get(column) instanceof ColumnDef definition) {
            return definition.type();
        }
        for (ObjectId parent : parents(column.owner())) {
            dev.ashlar.schema.model.TypeName type = type(parent.column(column.part()));
            if (type != null) {
                return type;
            }
        }
        return schema.get(column.owner()) instanceof TableDef table
                        && table.form().ofType() != null
                        && schema.get(table.form().ofType()) instanceof CompositeDef composite
                ? composite.attributes().stream()
                        .filter(attribute -> attribute.name().equals(column.part()))
                        .map(CompositeDef.Attribute::type)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The parent's column that a table has a column from, or null when it has it from a type. */
    @Nullable
    ObjectId origin(ObjectId column) {
        return parents(column.owner()).stream()
                .map(parent -> parent.column(column.part()))
                .filter(it -> type(it) != null)
                .findFirst()
                .orElse(null);
    }

    private List<ObjectId> parents(ObjectId table) {
        List<ObjectId> parents = new ArrayList<>();
        if (schema.get(table) instanceof TableDef definition) {
            if (definition.partitionOf() != null) {
                parents.add(definition.partitionOf().parent());
            }
            parents.addAll(definition.form().inherits());
        }
        return parents;
    }

    /** Whether the values of each pair of columns have one Java type, so that the compiler can compare them. */
    boolean haveSameJavaTypes(ForeignKeyDef key) {
        if (key.columns().size() != key.referencedColumns().size()) {
            return false;
        }
        for (int i = 0; i < key.columns().size(); i++) {
            TypeName own = javaType(key.id().owner().column(key.columns().get(i)));
            TypeName other =
                    javaType(key.references().column(key.referencedColumns().get(i)));
            if (own == null || !Objects.equals(own, other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the key would set columns null that are not nullable, which PostgreSQL notices only when it does. */
    boolean mayFail(ForeignKeyDef key) {
        boolean setsNull =
                key.onDelete() == ForeignKeyDef.Action.SET_NULL || key.onUpdate() == ForeignKeyDef.Action.SET_NULL;
        return setsNull
                && key.columns().stream()
                        .anyMatch(name -> schema.get(key.id().owner().column(name)) instanceof ColumnDef column
                                && !column.nullable());
    }

    private @Nullable TypeName javaType(ObjectId column) {
        dev.ashlar.schema.model.TypeName type = type(column);
        return type == null ? null : types.javaType(type);
    }
}
