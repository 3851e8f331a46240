package dev.ashlar.generator.state;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.StatementDef;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arbitrary definitions, made from the records themselves, so that a new component is drawn without being told. */
final class RandomDefinitions {
    private static final List<String> NAMES = List.of(
            "a", "members", "Odd Name", "with.dot", "with\"quote", "sélect", "user", "日本語", "1st", "x\ty", "{0}", "");

    private final Random random;

    RandomDefinitions(long seed) {
        this.random = new Random(seed);
    }

    SchemaDef schema() {
        TreeMap<ObjectId, ObjectDef> objects = new TreeMap<>();
        for (Class<?> type : concrete(ObjectDef.class)) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                ObjectDef definition = (ObjectDef) record(type);
                objects.putIfAbsent(definition.id(), definition);
            }
        }
        return new SchemaDef(objects);
    }

    static List<Class<?>> concrete(Class<?> sealed) {
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> type : sealed.getPermittedSubclasses()) {
            classes.addAll(type.isInterface() ? concrete(type) : List.of(type));
        }
        return classes;
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (components[i].getName()) {
                case "id" -> id(kindOf(type));
                case "name" -> name(false);
                default -> value(components[i].getAnnotatedType());
            };
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " " + Arrays.toString(values), e);
        }
    }

    /** The kind that the line of such a definition speaks of: found by its word, else one of the constraints; statements have many. */
    private ObjectKind kindOf(Class<?> type) {
        if (type == StatementDef.class) {
            return pick(Arrays.stream(ObjectKind.values())
                    .filter(ObjectKind::isStatement)
                    .toList());
        }
        String word = type.getSimpleName().replace("Def", "").toUpperCase(Locale.ROOT);
        return type == NamespaceDef.class
                ? ObjectKind.SCHEMA
                : Arrays.stream(ObjectKind.values())
                        .filter(kind -> kind.name().equals(word.replace("RAWOBJECT", "RAW")))
                        .findFirst()
                        .orElse(ObjectKind.CONSTRAINT);
    }

    private @Nullable Object value(AnnotatedType annotated) {
        boolean nullable = Arrays.stream(annotated.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType() == Nullable.class);
        if (nullable && random.nextBoolean()) {
            return null;
        }
        if (annotated instanceof AnnotatedParameterizedType parameterized) {
            AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
            return arguments.length == 1 ? list(() -> value(arguments[0])) : map();
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == String.class) {
            return name(true);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class) {
            return random.nextInt(4);
        } else if (type == Long.class) {
            return random.nextLong();
        } else if (type == ObjectId.class) {
            return id(pick(List.of(ObjectKind.values())));
        } else if (type == Expression.class) {
            return expression();
        } else if (type.isEnum()) {
            return pick(Arrays.asList(type.getEnumConstants()));
        } else if (type.isSealed()) {
            return record(pick(concrete(type)));
        }
        return record(type);
    }

    private List<@Nullable Object> list(Supplier<@Nullable Object> element) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private SortedMap<String, String> map() {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(name(false), name(true));
        }
        return map;
    }

    private Expression expression() {
        List<ObjectId> references = new ArrayList<>();
        StringBuilder template =
                new StringBuilder(pick(List.of("now()", "'it''s {0}' || ", "\"a{1}\"\n  and 'é'", "")));
        for (int i = random.nextInt(3); i > 0; i--) {
            template.append(" {").append(references.size()).append('}');
            references.add(id(pick(List.of(ObjectKind.values()))));
        }
        return random.nextInt(4) == 0
                ? Expression.column(id(ObjectKind.COLUMN))
                : new Expression(template.isEmpty() ? "true" : template.toString(), references);
    }

    private ObjectId id(ObjectKind kind) {
        return ObjectId.of(
                kind, Stream.generate(() -> name(false)).limit(kind.names()).toList());
    }

    private String name(boolean mayBeEmpty) {
        return pick(NAMES.subList(0, NAMES.size() - (mayBeEmpty ? 0 : 1)));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The kinds of definitions in a schema, to see that a drawing leaves none out. */
    static Set<String> kinds(SchemaDef schema) {
        TreeSet<String> kinds = new TreeSet<>();
        schema.objects().values().forEach(object -> kinds.add(object.getClass().getSimpleName()));
        return kinds;
    }
}
