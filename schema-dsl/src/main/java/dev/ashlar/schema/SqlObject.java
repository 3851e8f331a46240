package dev.ashlar.schema;

import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object that its own statements describe: a function, an operator, a publication. Declared once, as a constant.
 *
 * <p>Its text is a whole {@code create …} statement, without a semicolon; the one that drops it follows from its kind.
 * Functions and procedures are made here, others by {@link SchemaObjects} and {@link DatabaseObjects}.
 */
public final class SqlObject implements SchemaObject {
    final ObjectKind kind;
    final @Nullable Schema schema;
    final String name;
    final String part;
    final Statements statements;

    @Nullable
    Supplier<? extends SchemaObject> of;

    SqlObject(ObjectKind kind, @Nullable Schema schema, String name, String part, Sql createSql) {
        this.kind = kind;
        this.schema = schema;
        this.name = Naming.present(name);
        this.part = part;
        this.statements = new Statements(createSql);
    }

    /**
     * A function in the schema {@code public}.
     *
     * @param argumentTypes the types of its input, as PostgreSQL prints them, such as {@code integer, text}; empty for none
     * @param createSql {@code create or replace function …}
     * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">create function</a>
     */
    public static SqlObject function(String name, String argumentTypes, Sql createSql) {
        return function(Schema.PUBLIC, name, argumentTypes, createSql);
    }

    /** A function in a schema. */
    public static SqlObject function(Schema schema, String name, String argumentTypes, Sql createSql) {
        return new SqlObject(ObjectKind.ROUTINE, schema, name, argumentTypes, createSql);
    }

    /**
     * A procedure in the schema {@code public}.
     *
     * @param argumentTypes the types of its input, as PostgreSQL prints them; empty for none
     * @see <a href="https://www.postgresql.org/docs/current/sql-createprocedure.html">create procedure</a>
     */
    public static SqlObject procedure(String name, String argumentTypes, Sql createSql) {
        return procedure(Schema.PUBLIC, name, argumentTypes, createSql);
    }

    /** A procedure in a schema. */
    public static SqlObject procedure(Schema schema, String name, String argumentTypes, Sql createSql) {
        return new SqlObject(ObjectKind.ROUTINE, schema, name, argumentTypes, createSql);
    }

    /**
     * An aggregate in the schema {@code public}.
     *
     * @param argumentTypes the types of its input, as PostgreSQL prints them; empty for none
     * @see <a href="https://www.postgresql.org/docs/current/sql-createaggregate.html">create aggregate</a>
     */
    public static SqlObject aggregate(String name, String argumentTypes, Sql createSql) {
        return aggregate(Schema.PUBLIC, name, argumentTypes, createSql);
    }

    /** An aggregate in a schema. */
    public static SqlObject aggregate(Schema schema, String name, String argumentTypes, Sql createSql) {
        return new SqlObject(ObjectKind.ROUTINE, schema, name, argumentTypes, createSql);
    }

    /** One more statement that makes it, after the others. */
    public SqlObject then(Sql statement) {
        statements.create.add(statement);
        return this;
    }

    /** A statement that takes it away, in place of the one that follows from its kind. */
    public SqlObject drop(Sql statement) {
        statements.drop.add(statement);
        return this;
    }

    /** What must stay the same for {@code create or replace} to be enough; of functions it follows from their text. */
    public SqlObject replaceableWhile(String text) {
        statements.shape = text;
        return this;
    }

    /** What takes it along when it is dropped, such as the table of extended statistics. */
    public SqlObject goesWith(SchemaObject object) {
        of = () -> object;
        return this;
    }

    /** What takes it along when it is dropped, where its class needs this one. */
    public SqlObject goesWith(Supplier<? extends SchemaObject> object) {
        of = object;
        return this;
    }

    /** What must exist before it, beside what its statements name in holes. */
    public SqlObject dependsOn(SchemaObject... objects) {
        statements.needs(objects);
        return this;
    }

    /** What {@code comment on …} says. */
    public SqlObject comment(String text) {
        statements.comment = text;
        return this;
    }

    /** The name that it had before in the same schema. */
    public SqlObject renamedFrom(String oldName) {
        statements.renamedFrom = Origin.of(oldName);
        return this;
    }

    /** The schema and name that it had before. */
    public SqlObject renamedFrom(String oldSchema, String oldName) {
        statements.renamedFrom = new Origin(oldSchema, oldName);
        return this;
    }

    /** The role that owns it. */
    public SqlObject owner(String role) {
        statements.extras = Extras.of(statements.extras).ownedBy(role);
        return this;
    }

    /** Who may do what with it: {@code grants(grant("execute").to("app"))}. */
    public SqlObject grants(Grant... more) {
        statements.extras = Extras.of(statements.extras).with(more);
        return this;
    }

    /** What a statement of its own sets on it. */
    public SqlObject set(Setting setting) {
        statements.extras = Extras.of(statements.extras).with(setting);
        return this;
    }

    ObjectId id() {
        return new ObjectId(kind, schema == null ? "" : schema.name, name, part);
    }

    @Override
    public String toString() {
        return kind.word() + " " + name;
    }
}
