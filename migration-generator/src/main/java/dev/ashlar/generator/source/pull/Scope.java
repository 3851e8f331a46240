package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import dev.ashlar.schema.model.ObjectId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in the source an expression stands, which decides how it may name other things.
 *
 * @param type the class
 * @param self the object whose constant is being made there
 * @param relation the table or view that the class is, or null in a class that only holds constants
 * @param columns the columns whose fields stand before this place; null when all do
 * @param itself what a statement there is about, if it may say so
 */
record Scope(
        ClassName type,
        ObjectId self,
        @Nullable ObjectId relation,
        @Nullable Set<ObjectId> columns,
        @Nullable ObjectId itself) {
    /** Among the constants of a class. */
    static Scope constant(ClassName type, ObjectId self) {
        return new Scope(type, self, null, Set.of(), self);
    }

    /** In the constructor of a table or view. */
    static Scope constructor(ClassName type, ObjectId relation) {
        return new Scope(type, relation, relation, null, null);
    }

    /** Among the fields of a table or view, behind those of some columns. */
    Scope behind(Set<ObjectId> before) {
        return new Scope(type, self, relation, before, null);
    }

    /** In a statement that is about an object: there, that is {@code ITSELF}. */
    Scope about(ObjectId object) {
        return new Scope(type, self, relation, columns, object);
    }

    /** Whether the field of a column may be named here by its bare name. */
    boolean hasField(ObjectId column) {
        return isOfRelation(column) && (columns == null || columns.contains(column));
    }

    boolean isOfRelation(ObjectId column) {
        return relation != null
                && column.schema().equals(relation.schema())
                && column.name().equals(relation.name());
    }
}
