package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A schema as source in the words of the DSL: a class for each table, view and enum, the rest as constants of a few classes.
 * Compiled and scanned, it declares what it was made of.
 */
public final class PulledSource {
    private final Words words;
    private final Circles circles;
    private final String packageName;

    private PulledSource(Words words, Circles circles, String packageName) {
        this.words = words;
        this.circles = circles;
        this.packageName = packageName;
    }

    /**
     * The source of a schema, the same for the same schema.
     *
     * @param packageName the package of all classes
     */
    public static List<SourceFile> of(SchemaDef schema, String packageName) {
        Settings settings = new Settings(schema);
        Outline outline = new Outline(schema, settings);
        Places places = Places.of(schema, outline, packageName);
        Circles circles = new Circles();
        PulledSource source =
                new PulledSource(new Words(schema, settings, outline, places, circles), circles, packageName);
        // Once to learn what needs what, and once more knowing where that comes to circles.
        source.classes();
        circles.decide();
        List<SourceFile> files = new ArrayList<>(source.classes());
        files.add(new SourceFile(source.path("package-info"), source.packageInfo()));
        return files;
    }

    private List<SourceFile> classes() {
        Map<String, List<ObjectDef>> byClass = new TreeMap<>();
        for (ObjectDef definition : words.schema().objects().values()) {
            Places.Place place = words.places().find(definition.id());
            if (place != null) {
                byClass.computeIfAbsent(place.type().simpleName(), key -> new ArrayList<>())
                        .add(definition);
            }
        }
        List<SourceFile> files = new ArrayList<>();
        byClass.forEach((name, definitions) -> files.add(classOf(name, definitions)));
        for (EnumDef type : words.schema().all(EnumDef.class)) {
            String name = words.places().enumClass(type.id()).simpleName();
            String text = ClassBody.text(EnumClass.of(words.places(), type), packageName, Map.of());
            files.add(new SourceFile(path(name), text));
        }
        return files;
    }

    private SourceFile classOf(String name, List<ObjectDef> definitions) {
        ClassBody body = new ClassBody(ClassName.get(packageName, name));
        Constants constants = new Constants(words);
        Map<ObjectId, ObjectDef> byId = new TreeMap<>();
        definitions.forEach(it -> byId.put(it.id(), it));
        boolean onlyConstants = true;
        for (ObjectId id : circles.ordered(List.copyOf(byId.keySet()))) {
            ObjectDef definition = Objects.requireNonNull(byId.get(id));
            if (definition instanceof TableDef table) {
                relation(body, id);
                new TableClass(words, table, body).write();
                onlyConstants = false;
            } else if (definition instanceof ViewDef view) {
                relation(body, id);
                new ViewClass(words, view, body).write();
                onlyConstants = false;
            } else {
                constants.add(body, definition);
            }
        }
        if (onlyConstants) {
            body.javadoc(words.places().javadoc(body.name()));
            body.constructor(List.of());
        }
        return new SourceFile(path(name), body.text());
    }

    private void relation(ClassBody body, ObjectId id) {
        Code value = Code.of("new " + body.name().simpleName() + "()");
        body.constant(body.name(), words.places().of(id).constant(), value, "");
    }

    private String path(String typeName) {
        return packageName.replace('.', '/') + "/" + typeName + ".java";
    }

    private String packageInfo() {
        return """
                /** The declared schema: a class for each table, view and enum, and constants for the rest. */
                package %s;
                """.formatted(packageName);
    }
}
