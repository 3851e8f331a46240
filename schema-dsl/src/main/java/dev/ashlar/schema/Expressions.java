package dev.ashlar.schema;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.SqlTokens.Token;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns declared SQL and Java values into the model's expressions. */
final class Expressions {
    private final Map<Class<?>, List<EnumType<?>>> enums = new HashMap<>();
    private final Problems problems;

    Expressions(Iterable<? extends SchemaObject> declared, Problems problems) {
        this.problems = problems;
        for (SchemaObject object : declared) {
            if (object instanceof EnumType<?> type) {
                enums.computeIfAbsent(type.javaEnum, key -> new ArrayList<>()).add(type);
            }
        }
    }

    /** The expression that stands at a place. */
    Expression of(Sql sql, ObjectId place) {
        Writer writer = new Writer(place);
        writer.sql(sql);
        return writer.expression();
    }

    /** SQL, or a value of a type as a constant of it. */
    Expression of(Object value, @Nullable DataType<?> type, ObjectId place) {
        if (value instanceof Sql sql) {
            return of(sql, place);
        }
        Writer writer = new Writer(place);
        if (value instanceof Enum<?> constant && type instanceof EnumType<?> known) {
            writer.constant(known, constant);
        } else {
            writer.literal(value, false);
        }
        return writer.expression();
    }

    /** A value without a column that would tell its type, such as the bound of a partition. */
    Expression value(@Nullable Object value, ObjectId place) {
        if (value instanceof Sql sql) {
            return of(sql, place);
        }
        Writer writer = new Writer(place);
        if (value instanceof Enum<?> constant) {
            writer.constant(constant);
        } else {
            writer.literal(value, false);
        }
        return writer.expression();
    }

    private final class Writer {
        private final ObjectId place;
        private final StringBuilder template = new StringBuilder();
        private final List<ObjectId> references = new ArrayList<>();

        Writer(ObjectId place) {
            this.place = place;
        }

        Expression expression() {
            return new Expression(template.toString(), references);
        }

        void sql(Sql sql) {
            Set<Integer> used = new HashSet<>();
            boolean afterDot = false;
            for (Token token : SqlTokens.withBlanks(sql.template)) {
                if (token.kind() != SqlTokens.Kind.HOLE) {
                    template.append(token.text());
                } else if (token.hole() < sql.arguments.size()) {
                    used.add(token.hole());
                    argument(sql.arguments.get(token.hole()), afterDot, sql);
                } else {
                    problems.add(
                            place,
                            "%s has no argument for %s.".formatted(show(sql), token.text()),
                            "Give sql(…) one argument for each hole, counted from {0}.");
                }
                afterDot = token.text().equals(".");
            }
            if (used.size() < sql.arguments.size()) {
                problems.add(
                        place,
                        "%s has %d arguments and uses %d.".formatted(show(sql), sql.arguments.size(), used.size()),
                        "Write a hole {%d} for it outside of quotes, or .dependsOn(…) for what the text does not show."
                                .formatted(firstUnused(used)));
            }
            sql.dependencies.forEach(object -> reference(Ids.of(object)));
        }

        private void argument(@Nullable Object argument, boolean afterDot, Sql around) {
            switch (argument) {
                case null ->
                    problems.add(
                            place,
                            "An argument of %s is null: a constant that is not constructed yet, or a missing value."
                                    .formatted(show(around)),
                            "Write the word null into the text; break a circle of constants with a supplier.");
                case ViewColumn<?> column -> viewColumn(column, afterDot);
                case SchemaObject object -> hole(Ids.of(object));
                case DataType<?> type -> type(type);
                case Sql nested -> sql(nested);
                case Enum<?> constant -> constant(constant);
                default -> literal(argument, true);
            }
        }

        private void viewColumn(ViewColumn<?> column, boolean afterDot) {
            if (afterDot) {
                reference(Ids.of(column));
            } else {
                hole(Ids.of(column));
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
            if (element instanceof EnumType<?> known) {
                hole(Ids.of(known));
            } else {
                TypeName name = element.typeName();
                template.append(name.sql());
            }
            template.append("[]".repeat(dimensions));
        }

        void constant(Enum<?> constant) {
            List<EnumType<?>> known = enums.getOrDefault(constant.getDeclaringClass(), List.of());
            if (known.size() == 1) {
                constant(known.getFirst(), constant);
            } else {
                problems.add(
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
            hole(Ids.of(type).value(type.labelOf(constant)));
        }

        void literal(@Nullable Object value, boolean inText) {
            String text = new Literals(this::label).sql(value);
            if (text == null) {
                problems.add(
                        place,
                        "%s is no value that SQL has a constant for (%s)."
                                .formatted(
                                        value,
                                        value == null
                                                ? "null"
                                                : value.getClass().getName()),
                        "Write it as SQL: sql(\"…\").");
            } else {
                boolean negative = inText && text.startsWith("-");
                template.append(negative ? "(" + text + ")" : text);
            }
        }

        private String label(Enum<?> constant) {
            List<EnumType<?>> known = enums.getOrDefault(constant.getDeclaringClass(), List.of());
            if (known.isEmpty()) {
                constant(constant);
                return constant.name();
            }
            EnumType<?> type = known.getFirst();
            String label = type.labelOf(constant);
            reference(Ids.of(type).value(label));
            return label;
        }

        private void hole(ObjectId object) {
            template.append('{').append(reference(object)).append('}');
        }

        private int reference(ObjectId object) {
            int known = references.indexOf(object);
            if (known < 0) {
                references.add(object);
                return references.size() - 1;
            }
            return known;
        }
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
