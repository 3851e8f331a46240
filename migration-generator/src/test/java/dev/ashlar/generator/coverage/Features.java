package dev.ashlar.generator.coverage;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TypeName;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds and properties of a definition, as rows of the page: {@code table}, {@code table: unlogged}. */
final class Features {
    /** What is of a record's own making and no property of the database. */
    private static final Set<String> NOT_SHOWN = Set.of("id", "create", "drop", "shape", "of", "position");

    private static final Pattern UPPER = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    /** The words after which names follow. */
    private static final Pattern NAMED = Pattern.compile(
            "^(.*? comment on [a-z]+|.*? of (?:sequence|routine|extension|key)|publication (?:table|schema)) .*$");

    private static final List<ObjectKind> LONGEST_FIRST = Arrays.stream(ObjectKind.values())
            .sorted(Comparator.comparingInt((ObjectKind kind) -> kind.word().length())
                    .reversed())
            .toList();

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|\\([^)]*\\)");

    private final Set<String> found = new TreeSet<>();
    private final String kind;

    private Features(String kind) {
        this.kind = kind;
        found.add(kind);
    }

    static Set<String> of(ObjectDef definition) {
        Features features = new Features(kind(definition));
        features.addRecord("", (Record) definition);
        return features.found;
    }

    static boolean isShown(String component) {
        return !NOT_SHOWN.contains(component);
    }

    static String kind(ObjectDef definition) {
        ObjectId id = definition.id();
        if (id.kind() == ObjectKind.SETTING) {
            return "setting: " + aspect(id.part());
        }
        return definition instanceof StatementDef
                ? id.kind().word()
                : words(definition.getClass().getSimpleName().replace("Def", ""));
    }

    /** What the setting sets, on which kind of object: all names left out. */
    private static String aspect(String part) {
        String bare = QUOTED.matcher(part).replaceAll(" ").replaceAll(" +", " ").strip();
        String aspect = "table " + bare;
        for (ObjectKind target : LONGEST_FIRST) {
            String word = target.word() + " ";
            if (bare.startsWith(word)) {
                String rest = bare.substring(word.length());
                boolean named =
                        target.isPart() || target == ObjectKind.OPERATOR_FAMILY || target == ObjectKind.OPERATOR_CLASS;
                aspect = word + (named ? rest.substring(rest.indexOf(' ') + 1) : rest);
                break;
            }
        }
        return NAMED.matcher(aspect).replaceFirst("$1");
    }

    private void addRecord(String path, Record value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (isShown(component.getName())) {
                add(join(path, words(component.getName())), get(value, component));
            }
        }
    }

    static String join(String path, String word) {
        return path.isEmpty() ? word : path + ", " + word;
    }

    private void add(String path, @Nullable Object value) {
        if (path.endsWith(", stored") && Boolean.FALSE.equals(value)) {
            found.add(kind + ": " + path.replace("stored", "virtual"));
            return;
        }
        if (value == null || value.equals(false) || value.equals("")) {
            return;
        }
        if (value instanceof Enum<?> constant) {
            found.add(kind + ": " + path + " " + words(constant.name()));
            return;
        }
        if (value instanceof Map<?, ?> map) {
            if (!map.isEmpty()) {
                found.add(kind + ": " + path);
            }
            return;
        }
        if (value instanceof Collection<?> collection) {
            if (!collection.isEmpty()) {
                found.add(kind + ": " + path);
            }
            for (Object element : collection) {
                if (isOurs(element)) {
                    addRecord(path, (Record) element);
                }
            }
            return;
        }
        if (isOurs(value)) {
            boolean sealed = value.getClass().getInterfaces().length == 1
                    && value.getClass().getInterfaces()[0].isSealed();
            String place = sealed ? path + " " + words(value.getClass().getSimpleName()) : path;
            if (sealed || !path.equals("form")) {
                found.add(kind + ": " + place);
            }
            addRecord(place, (Record) value);
            return;
        }
        found.add(kind + ": " + path);
    }

    /** A record with properties of its own; names, types and expressions are values. */
    static boolean isOurs(Object value) {
        return value instanceof Record
                && !(value instanceof ObjectId)
                && !(value instanceof Expression)
                && !(value instanceof TypeName)
                && !value.getClass().getSimpleName().equals("QualifiedName");
    }

    static @Nullable Object get(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    static String words(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', ' ')
                : UPPER.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
