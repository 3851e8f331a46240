package dev.ashlar.schema;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Declaration;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import java.util.Objects;

/** One table under test, named {@code t}, closed with what else it needs. */
record Declared(Declaration declaration) {
    static final ObjectId T = ObjectId.table("public", "t");

    static Declared of(SchemaObject... objects) {
        return new Declared(Declarations.of(objects));
    }

    /** The definition of the table's column. */
    ColumnDef column(String name) {
        return get(ColumnDef.class, T.column(name));
    }

    <D extends ObjectDef> D constraint(Class<D> type, String name) {
        return get(type, T.constraint(name));
    }

    <D extends ObjectDef> D get(Class<D> type, ObjectId id) {
        ObjectDef definition = declaration.schema().get(id);
        return type.cast(Objects.requireNonNull(
                definition,
                () -> id + " is not among " + declaration.schema().objects().keySet()));
    }
}
