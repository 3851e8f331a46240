package dev.ashlar.generator.coverage;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.QualifiedName;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TypeName;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Definitions that differ from others in one property. */
final class Otherwise {
    private Otherwise() {}

    /** The definition with another value of the property that the row is about; empty when there is no such value. */
    static Optional<ObjectDef> of(ObjectDef definition, String row) {
        String path = row.contains(": ") && !row.startsWith("setting") ? row.substring(row.indexOf(": ") + 2) : "";
        if (path.isEmpty()) {
            return Optional.ofNullable(definition instanceof StatementDef it ? otherText(it) : null);
        }
        try {
            Object other = with((Record) definition, "", path);
            return other == null || other.equals(definition) ? Optional.empty() : Optional.of((ObjectDef) other);
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static StatementDef otherText(StatementDef it) {
        List<Expression> create = new ArrayList<>(it.create());
        Expression last = create.removeLast();
        create.add(new Expression(last.template() + " otherwise", last.references()));
        return new StatementDef(it.id(), create, it.drop(), it.shape(), it.of(), it.comment());
    }

    private static @Nullable Object with(Record record, String at, String path) throws ReflectiveOperationException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String here = Features.join(at, Features.words(component.getName()));
            Object value = Features.get(record, component);
            String virtual = here.replace("stored", "virtual");
            if (value != null && (path.equals(here) || path.equals(virtual) || path.startsWith(here + " "))) {
                return copy(record, component, other(value));
            }
            if (value != null && path.startsWith(here + ", ")) {
                Object inner = inner(value, here, path);
                return inner == null ? null : copy(record, component, inner);
            }
        }
        return null;
    }

    /** The value with its own property changed, or that of the first of its elements that has one. */
    private static @Nullable Object inner(Object value, String at, String path) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            List<Object> others = new ArrayList<>(list);
            for (int i = 0; i < others.size(); i++) {
                Object other = others.get(i) instanceof Record record ? with(record, at, path) : null;
                if (other != null && !other.equals(others.get(i))) {
                    others.set(i, other);
                    return others;
                }
            }
            return null;
        }
        return value instanceof Record record ? with(record, at, path) : null;
    }

    private static @Nullable Object other(Object value) throws ReflectiveOperationException {
        return switch (value) {
            case Boolean flag -> !flag;
            case Integer number -> number + 1;
            case Long number -> number + 1;
            case String text -> text + "_other";
            case Enum<?> constant -> {
                List<Object> all =
                        List.of((Object[]) constant.getDeclaringClass().getEnumConstants());
                yield all.get((all.indexOf(constant) + 1) % all.size());
            }
            case Map<?, ?> ignored -> Map.of();
            case List<?> list -> list.size() > 1 ? list.subList(0, list.size() - 1) : List.of();
            case TypeName type -> TypeName.builtIn(type.name().equals("xml") ? "json" : "xml");
            case Expression expression -> new Expression(expression.template() + " otherwise", expression.references());
            case ObjectId id -> new ObjectId(id.kind(), id.schema(), id.name() + "_other", id.part());
            case QualifiedName name -> new QualifiedName(name.schema(), name.name() + "_other");
            case Record record -> {
                RecordComponent first = record.getClass().getRecordComponents().length == 0
                        ? null
                        : record.getClass().getRecordComponents()[0];
                Object old = first == null ? null : Features.get(record, first);
                yield first == null || old == null ? null : copy(record, first, other(old));
            }
            default -> null;
        };
    }

    private static Object copy(Record record, RecordComponent changed, @Nullable Object value)
            throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].equals(changed) ? value : Features.get(record, components[i]);
        }
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }
}
