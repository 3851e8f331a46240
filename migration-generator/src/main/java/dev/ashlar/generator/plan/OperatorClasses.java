package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.StatementDef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operator classes that a schema defines, which the keys of its indexes may need without naming them. */
final class OperatorClasses {
    private final SchemaDef schema;
    private @Nullable List<StatementDef> all;

    OperatorClasses(SchemaDef schema) {
        this.schema = schema;
    }

    /** Those of the index method that the key names, or that are for its type and may be what it takes without a name. */
    Set<ObjectId> of(IndexElement element, String method, Dependencies dependencies) {
        Set<ObjectId> found = new LinkedHashSet<>();
        for (StatementDef def : all()) {
            boolean fits = def.id().part().equals(method);
            if (fits && (isNamed(def.id(), element) || isOfType(def, element.expression(), dependencies))) {
                found.add(def.id());
            }
        }
        return found;
    }

    /** Looked for when the first key asks: most schemas have none, and many are never asked. */
    private List<StatementDef> all() {
        List<StatementDef> known = all;
        if (known == null) {
            known = schema.all(StatementDef.class).stream()
                    .filter(def -> def.id().kind() == ObjectKind.OPERATOR_CLASS)
                    .toList();
            all = known;
        }
        return known;
    }

    private static boolean isNamed(ObjectId id, IndexElement element) {
        String name = element.operatorClass();
        String schema = id.schema().equals(ObjectId.PUBLIC) ? "" : Identifier.quote(id.schema()) + ".";
        String own = schema + Identifier.quote(id.name());
        return name != null && (name.equals(own) || name.startsWith(own + " ") || name.startsWith(own + "("));
    }

    private boolean isOfType(StatementDef def, Expression key, Dependencies dependencies) {
        Set<ObjectId> needs = new LinkedHashSet<>();
        def.create().forEach(statement -> needs.addAll(dependencies.of(statement)));
        return key.references().stream()
                .map(dependencies::resolve)
                .anyMatch(id -> schema.get(id) instanceof ColumnDef column
                        && needs.stream().anyMatch(dependencies.of(column.type())::contains));
    }
}
