package dev.ashlar.schema;

import dev.ashlar.schema.model.TypeName;
import java.util.List;

/**
 * A range, base or shell type, which its own statements describe. Declared once, as a constant.
 *
 * @param <T> the Java type of one value
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtype.html">create type</a>
 */
public final class SqlType<T> implements DataType<T>, SchemaObject {
    final Schema schema;
    final String name;
    final Statements statements;
    private final Class<T> javaType;

    private SqlType(Schema schema, String name, Class<T> javaType, Sql createSql) {
        this.schema = schema;
        this.name = Naming.present(name);
        this.javaType = javaType;
        this.statements = new Statements(createSql);
    }

    /**
     * A type in the schema {@code public}: {@code sqlType("span", String.class, sql("create type {0} as range (subtype =
     * time)", ITSELF))}.
     */
    public static <T> SqlType<T> sqlType(String name, Class<T> javaType, Sql createSql) {
        return new SqlType<>(Schema.PUBLIC, name, javaType, createSql);
    }

    /** A type in a schema. */
    public static <T> SqlType<T> sqlType(Schema schema, String name, Class<T> javaType, Sql createSql) {
        return new SqlType<>(schema, name, javaType, createSql);
    }

    /** One more statement that makes it, after the others, such as one that makes a function it cannot be without. */
    public SqlType<T> then(Sql statement) {
        statements.create.add(statement);
        return this;
    }

    /** The statement that takes it away, where that is not {@code drop type}. */
    public SqlType<T> drop(Sql statement) {
        statements.drop.add(statement);
        return this;
    }

    /** What must exist before it, beside what its statements name in holes. */
    public SqlType<T> dependsOn(SchemaObject... objects) {
        statements.needs(objects);
        return this;
    }

    /** What {@code comment on type} says. */
    public SqlType<T> comment(String text) {
        statements.comment = text;
        return this;
    }

    /** The name that the type had before in the same schema. */
    public SqlType<T> renamedFrom(String oldName) {
        statements.renamedFrom = Origin.of(oldName);
        return this;
    }

    /** The schema and name that the type had before. */
    public SqlType<T> renamedFrom(String oldSchema, String oldName) {
        statements.renamedFrom = new Origin(oldSchema, oldName);
        return this;
    }

    /** The role that owns it. */
    public SqlType<T> owner(String role) {
        statements.extras = Extras.of(statements.extras).ownedBy(role);
        return this;
    }

    /** Who may do what with it: {@code grants(grant("usage").to("app"))}. */
    public SqlType<T> grants(Grant... more) {
        statements.extras = Extras.of(statements.extras).with(more);
        return this;
    }

    /** What a statement of its own sets on it. */
    public SqlType<T> set(Setting setting) {
        statements.extras = Extras.of(statements.extras).with(setting);
        return this;
    }

    @Override
    public TypeName typeName() {
        return new TypeName(schema.name, name, List.of(), 0);
    }

    @Override
    public Class<?> javaType() {
        return javaType;
    }

    @Override
    public String toString() {
        return "type " + name;
    }
}
