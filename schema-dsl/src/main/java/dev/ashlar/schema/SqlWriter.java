package dev.ashlar.schema;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.SqlTokens.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes one expression: SQL text, and holes for the objects that it names. */
final class SqlWriter {
    private final Expressions expressions;
    private final ObjectId place;
    private final ObjectId self;
    private final StringBuilder template = new StringBuilder();
    private final List<ObjectId> references = new ArrayList<>();

    /**
     * A writer for what stands at a place.
     *
     * @param self what {@link Sql#ITSELF} stands for
     */
    SqlWriter(Expressions expressions, ObjectId place, ObjectId self) {
        this.expressions = expressions;
        this.place = place;
        this.self = self;
    }

    Expression expression() {
        return new Expression(template.toString(), references);
    }

    SqlWriter text(String text) {
        template.append(text);
        return this;
    }

    /** A name, quoted where needed. */
    SqlWriter name(String name) {
        template.append(Identifier.quote(name));
        return this;
    }

    /** The name of an object, whatever it will be. */
    SqlWriter object(ObjectId object) {
        template.append('{').append(reference(object)).append('}');
        return this;
    }

    /** Makes it need an object that its text does not show. */
    SqlWriter needs(ObjectId object) {
        reference(object);
        return this;
    }

    SqlWriter sql(Sql sql) {
        Set<Integer> used = new HashSet<>();
        boolean afterDot = false;
        for (Token token : SqlTokens.withBlanks(sql.template)) {
            if (token.kind() != SqlTokens.Kind.HOLE) {
                template.append(token.text());
            } else if (token.hole() < sql.arguments.size()) {
                used.add(token.hole());
                argument(sql.arguments.get(token.hole()), afterDot, sql);
            } else {
                expressions.problems.add(
                        place,
                        "%s has no argument for %s.".formatted(show(sql), token.text()),
                        "Give sql(…) one argument for each hole, counted from {0}.");
            }
            afterDot = token.text().equals(".");
        }
        if (used.size() < sql.arguments.size()) {
            expressions.problems.add(
                    place,
                    "%s has %d arguments and uses %d.".formatted(show(sql), sql.arguments.size(), used.size()),
                    "Write a hole {%d} for it outside of quotes, or .dependsOn(…) for what the text does not show."
                            .formatted(firstUnused(used)));
        }
        sql.dependencies.forEach(object -> reference(Ids.of(object.get())));
        return this;
    }

    /** SQL, or a value of a type as a constant of it. */
    SqlWriter value(@Nullable Object value, @Nullable DataType<?> type) {
        if (value instanceof Sql sql) {
            sql(sql);
        } else if (value instanceof Enum<?> constant && type instanceof EnumType<?> known) {
            constant(known, constant);
        } else if (value instanceof Enum<?> constant && type == null) {
            constant(constant);
        } else {
            literal(value, false);
        }
        return this;
    }

    private void argument(@Nullable Object argument, boolean afterDot, Sql around) {
        switch (argument) {
            case null ->
                expressions.problems.add(
                        place,
                        "An argument of %s is null: a constant that is not constructed yet, or a missing value."
                                .formatted(show(around)),
                        "Write the word null into the text; break a circle of constants with later(() -> …).");
            case ViewColumn<?> column -> viewColumn(column, afterDot);
            case SchemaObject object -> object(Ids.of(object));
            case DataType<?> type -> type(type);
            case Sql nested -> nested(nested);
            case Supplier<?> later -> argument(later.get(), afterDot, around);
            case Enum<?> constant -> constant(constant);
            default -> literal(argument, true);
        }
    }

    private void nested(Sql nested) {
        if (nested == Sql.ITSELF) {
            object(self);
        } else {
            sql(nested);
        }
    }

    /** A column of a view bears the view's name in front, except in what belongs to the view itself. */
    private void viewColumn(ViewColumn<?> column, boolean afterDot) {
        ObjectId view = Ids.of(column.view);
        if (place.kind() == ObjectKind.INDEX && place.equals(view.index(place.part()))) {
            object(view.column(column.name));
            return;
        } else if (afterDot) {
            reference(view);
        } else {
            object(view);
            template.append('.');
        }
        template.append(Identifier.quote(column.name));
    }

    private void type(DataType<?> type) {
        DataType<?> element = type;
        int dimensions = 0;
        while (element instanceof ArrayType<?> array) {
            element = array.element();
            dimensions++;
        }
        if (element instanceof SchemaObject known) {
            object(Ids.of(known));
        } else {
            template.append(element.typeName().sql());
        }
        template.append("[]".repeat(dimensions));
    }

    void constant(Enum<?> constant) {
        List<EnumType<?>> known = expressions.types(constant);
        if (known.size() == 1) {
            constant(known.getFirst(), constant);
        } else {
            expressions.problems.add(
                    place,
                    "%s is a constant of %s, which %s."
                            .formatted(
                                    constant.name(),
                                    constant.getDeclaringClass().getName(),
                                    known.isEmpty() ? "no enum type declares" : "several enum types declare"),
                    known.isEmpty()
                            ? "Declare it: public static final EnumType<%1$s> %2$s = enumType(\"…\", %1$s.class);"
                                    .formatted(constant.getDeclaringClass().getSimpleName(), "NAME")
                            : "Write its label as a string.");
        }
    }

    void constant(EnumType<?> type, Enum<?> constant) {
        object(Ids.of(type).value(type.labelOf(constant)));
    }

    void literal(@Nullable Object value, boolean inText) {
        String text = new Literals(this::label).sql(value);
        if (text == null) {
            expressions.problems.add(
                    place,
                    "%s is no value that SQL has a constant for (%s)."
                            .formatted(
                                    value,
                                    value == null ? "null" : value.getClass().getName()),
                    "Write it as SQL: sql(\"…\").");
        } else {
            boolean negative = inText && text.startsWith("-");
            template.append(negative ? "(" + text + ")" : text);
        }
    }

    private String label(Enum<?> constant) {
        List<EnumType<?>> known = expressions.types(constant);
        if (known.isEmpty()) {
            constant(constant);
            return constant.name();
        }
        EnumType<?> type = known.getFirst();
        String label = type.labelOf(constant);
        reference(Ids.of(type).value(label));
        return label;
    }

    private int reference(ObjectId object) {
        int known = references.indexOf(object);
        if (known < 0) {
            references.add(object);
            return references.size() - 1;
        }
        return known;
    }

    private static int firstUnused(Set<Integer> used) {
        int at = 0;
        while (used.contains(at)) {
            at++;
        }
        return at;
    }

    private static String show(Sql sql) {
        return "sql(\"%s\")".formatted(sql.template);
    }
}
