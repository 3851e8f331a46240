package dev.ashlar.schema;

import dev.ashlar.schema.model.QualifiedName;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A domain: a type with conditions on its values, in which these are called {@code value}. Declared once, as a constant.
 *
 * @param <T> the Java type of one value
 * @see <a href="https://www.postgresql.org/docs/current/sql-createdomain.html">create domain</a>
 */
public final class Domain<T> implements DataType<T>, SchemaObject {
    /** A condition; a null name is derived. */
    record Condition(@Nullable String name, Sql sql, boolean valid) {}

    final Schema schema;
    final String name;
    final DataType<T> type;
    final List<Condition> checks = new ArrayList<>(1);
    boolean nullable = true;

    @Nullable
    Object defaultValue;

    @Nullable
    QualifiedName collation;

    @Nullable
    String notNullName;

    @Nullable
    String comment;

    @Nullable
    Origin renamedFrom;

    @Nullable
    Extras extras;

    private Domain(Schema schema, String name, DataType<T> type) {
        this.schema = schema;
        this.name = Naming.present(name);
        this.type = Objects.requireNonNull(type, () -> "The type of domain %s is null".formatted(name));
    }

    /** A domain in the schema {@code public}, over a type. */
    public static <T> Domain<T> domain(String name, DataType<T> type) {
        return new Domain<>(Schema.PUBLIC, name, type);
    }

    /** A domain in a schema, over a type. */
    public static <T> Domain<T> domain(Schema schema, String name, DataType<T> type) {
        return new Domain<>(schema, name, type);
    }

    /** A condition on every value, with a derived name. */
    public Domain<T> check(Sql condition) {
        checks.add(new Condition(null, condition, true));
        return this;
    }

    /** A condition on every value. */
    public Domain<T> check(String constraintName, Sql condition) {
        checks.add(new Condition(Naming.present(constraintName), condition, true));
        return this;
    }

    /** A condition on values from now on; those that are there need not fulfil it. */
    public Domain<T> checkNotValid(String constraintName, Sql condition) {
        checks.add(new Condition(Naming.present(constraintName), condition, false));
        return this;
    }

    /** Forbids null. */
    public Domain<T> notNull() {
        nullable = false;
        return this;
    }

    /** Forbids null by a constraint of this name; it has one from PostgreSQL 18 on. */
    public Domain<T> notNullNamed(String constraintName) {
        notNullName = Naming.present(constraintName);
        return notNull();
    }

    /** The value of a column that has no default of its own. */
    public Domain<T> defaultsTo(T value) {
        defaultValue = value;
        return this;
    }

    /** The value of a column that has no default of its own, computed when a row is inserted. */
    public Domain<T> defaultsTo(Sql expression) {
        defaultValue = expression;
        return this;
    }

    /** A collation found on the search path, such as {@code C}, in place of the type's default. */
    public Domain<T> collate(String collationName) {
        collation = new QualifiedName("", collationName);
        return this;
    }

    /** A collation of a schema. */
    public Domain<T> collate(String collationSchema, String collationName) {
        collation = new QualifiedName(collationSchema, collationName);
        return this;
    }

    /** What {@code comment on domain} says. */
    public Domain<T> comment(String text) {
        comment = text;
        return this;
    }

    /** The name that the domain had before in the same schema. */
    public Domain<T> renamedFrom(String oldName) {
        renamedFrom = Origin.of(oldName);
        return this;
    }

    /** The schema and name that the domain had before. */
    public Domain<T> renamedFrom(String oldSchema, String oldName) {
        renamedFrom = new Origin(oldSchema, oldName);
        return this;
    }

    /** The role that owns it. */
    public Domain<T> owner(String role) {
        extras = Extras.of(extras).ownedBy(role);
        return this;
    }

    /** Who may do what with it: {@code grants(grant("usage").to("app"))}. */
    public Domain<T> grants(Grant... more) {
        extras = Extras.of(extras).with(more);
        return this;
    }

    /** What a statement of its own sets on it. */
    public Domain<T> set(Setting setting) {
        extras = Extras.of(extras).with(setting);
        return this;
    }

    @Override
    public TypeName typeName() {
        return new TypeName(schema.name, name, List.of(), 0);
    }

    @Override
    public Class<?> javaType() {
        return type.javaType();
    }

    @Override
    public String toString() {
        return "domain " + name;
    }
}
