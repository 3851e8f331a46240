package dev.ashlar.schema;

import dev.ashlar.schema.model.TypeName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of its own; columns that number their rows take {@link Column#identity()} instead. Declared once, as a
 * constant. In SQL text it stands for the string constant that {@code nextval} takes.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">create sequence</a>
 */
public final class Sequence implements SchemaObject {
    final Schema schema;
    final String name;
    TypeName type = TypeName.builtIn("bigint");
    Counting counting = Counting.counting();
    boolean unlogged;

    @Nullable
    Extras extras;

    @Nullable
    Supplier<? extends Column<?>> owner;

    @Nullable
    String comment;

    @Nullable
    Origin renamedFrom;

    private Sequence(Schema schema, String name) {
        this.schema = schema;
        this.name = name;
    }

    /** A sequence of {@code bigint} in the schema {@code public}. */
    public static Sequence sequence(String name) {
        return new Sequence(Schema.PUBLIC, name);
    }

    /** A sequence of {@code bigint} in a schema. */
    public static Sequence sequence(Schema schema, String name) {
        return new Sequence(schema, name);
    }

    /** The type of its numbers: {@code smallint}, {@code integer} or {@code bigint}. */
    public Sequence as(DataType<? extends Number> numbers) {
        type = numbers.typeName();
        return this;
    }

    /** How it counts. */
    public Sequence counts(Counting how) {
        counting = how;
        return this;
    }

    /** The column whose drop takes the sequence along; a supplier, because the column may count on the sequence. */
    public Sequence ownedBy(Supplier<? extends Column<?>> column) {
        owner = column;
        return this;
    }

    /** Keeps its numbers out of the write-ahead log, so that a crash may lose them; from PostgreSQL 15 on. */
    public Sequence unlogged() {
        unlogged = true;
        return this;
    }

    /** The next number, as a default: {@code nextval('order_numbers')}. */
    public Sql nextValue() {
        return Sql.sql("nextval({0})", this);
    }

    /** What {@code comment on sequence} says. */
    public Sequence comment(String text) {
        comment = text;
        return this;
    }

    /** The role that owns it. */
    public Sequence owner(String role) {
        extras = Extras.of(extras).ownedBy(role);
        return this;
    }

    /** Who may do what with it: {@code grants(grant("usage").to("app"))}. */
    public Sequence grants(Grant... more) {
        extras = Extras.of(extras).with(more);
        return this;
    }

    /** What a statement of its own sets on it. */
    public Sequence set(Setting setting) {
        extras = Extras.of(extras).with(setting);
        return this;
    }

    /** The name that the sequence had before in the same schema. */
    public Sequence renamedFrom(String oldName) {
        renamedFrom = Origin.of(oldName);
        return this;
    }

    /** The schema and name that the sequence had before. */
    public Sequence renamedFrom(String oldSchema, String oldName) {
        renamedFrom = new Origin(oldSchema, oldName);
        return this;
    }

    @Override
    public String toString() {
        return "sequence " + name;
    }
}
