package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A piece of SQL with typed holes: {@code sql("{0} like '%@%'", email)}. Immutable. */
public final class Sql implements KeyPart {
    /**
     * The object that a statement makes or is about, in that statement: {@code sql("create cast {0} with inout", ITSELF)}.
     */
    public static final Sql ITSELF = sql("itself");

    final String template;
    final List<@Nullable Object> arguments;
    final List<Supplier<? extends SchemaObject>> dependencies;

    private Sql(
            String template, List<@Nullable Object> arguments, List<Supplier<? extends SchemaObject>> dependencies) {
        this.template = template;
        this.arguments = arguments;
        this.dependencies = dependencies;
    }

    /**
     * SQL text whose holes {@code {0}}, {@code {1}}, … are filled with the arguments. Outside of string constants,
     * quoted names and comments only, so that {@code '^[A-Z]{3}$'} has none.
     *
     * <p>Columns, tables, views, types, functions and other objects become their names, quoted where needed and following
     * renames; a column is named with its table in a view, bare elsewhere and after a dot ({@code m.{0}}). Constants of
     * declared enums, strings, numbers, booleans, dates and times become literals; sequences the string constant that
     * {@code nextval} takes; nested SQL its text.
     *
     * @param text an expression, a query or a statement; never put values into it
     */
    public static Sql sql(String text, @Nullable Object... arguments) {
        return new Sql(text, Arrays.<@Nullable Object>asList(arguments.clone()), List.of());
    }

    /**
     * An object whose class needs this one, as an argument of {@link #sql}: {@code later(() -> MEMBERS)}. It is asked for
     * when the schema is closed.
     */
    public static Supplier<SchemaObject> later(Supplier<? extends SchemaObject> object) {
        return object::get;
    }

    /** The same SQL, which needs these objects without naming them in a hole. */
    public Sql dependsOn(SchemaObject... objects) {
        List<Supplier<? extends SchemaObject>> all = new ArrayList<>(dependencies);
        for (SchemaObject object : objects) {
            all.add(() -> object);
        }
        return new Sql(template, arguments, all);
    }

    /** The same SQL, which needs these objects, whose classes need this one. */
    @SafeVarargs
    public final Sql dependsOn(Supplier<? extends SchemaObject>... objects) {
        List<Supplier<? extends SchemaObject>> all = new ArrayList<>(dependencies);
        for (Supplier<? extends SchemaObject> object : objects) {
            all.add(object);
        }
        return new Sql(template, arguments, all);
    }

    /** The text with its holes as written. */
    @Override
    public String toString() {
        return template;
    }
}
