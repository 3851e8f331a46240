package dev.ashlar.schema;

import dev.ashlar.schema.model.QualifiedName;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A composite type: a row of attributes. Declared once, as a constant. Its values have no Java type of their own here;
 * in SQL text they are {@code row(…)}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html">Composite types</a>
 */
public final class CompositeType implements DataType<Object>, SchemaObject {
    /** One of its fields. */
    record Attribute(
            String name, DataType<?> type, @Nullable QualifiedName collation) {}

    final Schema schema;
    final String name;
    final List<Attribute> attributes = new ArrayList<>();
    final Map<String, String> comments = new LinkedHashMap<>(0);

    @Nullable
    String comment;

    @Nullable
    Origin renamedFrom;

    @Nullable
    Extras extras;

    private CompositeType(Schema schema, String name) {
        this.schema = schema;
        this.name = Naming.present(name);
    }

    /** A composite type in the schema {@code public}. */
    public static CompositeType compositeType(String name) {
        return new CompositeType(Schema.PUBLIC, name);
    }

    /** A composite type in a schema. */
    public static CompositeType compositeType(Schema schema, String name) {
        return new CompositeType(schema, name);
    }

    /** The next attribute. */
    public CompositeType attribute(String attributeName, DataType<?> type) {
        return add(attributeName, type, null);
    }

    /** The next attribute, with a collation found on the search path, such as {@code C}. */
    public CompositeType attribute(String attributeName, DataType<?> type, String collationName) {
        return add(attributeName, type, new QualifiedName("", collationName));
    }

    /** The next attribute, with a collation of a schema. */
    public CompositeType attribute(
            String attributeName, DataType<?> type, String collationSchema, String collationName) {
        return add(attributeName, type, new QualifiedName(collationSchema, collationName));
    }

    private CompositeType add(String attributeName, DataType<?> type, @Nullable QualifiedName collation) {
        Objects.requireNonNull(type, () -> "The type of attribute %s.%s is null".formatted(name, attributeName));
        attributes.add(new Attribute(Naming.present(attributeName), type, collation));
        return this;
    }

    /** What {@code comment on column} says about an attribute. */
    public CompositeType commentOn(String attributeName, String text) {
        comments.put(attributeName, text);
        return this;
    }

    /** What {@code comment on type} says. */
    public CompositeType comment(String text) {
        comment = text;
        return this;
    }

    /** The name that the type had before in the same schema. */
    public CompositeType renamedFrom(String oldName) {
        renamedFrom = Origin.of(oldName);
        return this;
    }

    /** The schema and name that the type had before. */
    public CompositeType renamedFrom(String oldSchema, String oldName) {
        renamedFrom = new Origin(oldSchema, oldName);
        return this;
    }

    /** The role that owns it. */
    public CompositeType owner(String role) {
        extras = Extras.of(extras).ownedBy(role);
        return this;
    }

    /** Who may do what with it: {@code grants(grant("usage").to("app"))}. */
    public CompositeType grants(Grant... more) {
        extras = Extras.of(extras).with(more);
        return this;
    }

    /** What a statement of its own sets on it. */
    public CompositeType set(Setting setting) {
        extras = Extras.of(extras).with(setting);
        return this;
    }

    @Override
    public TypeName typeName() {
        return new TypeName(schema.name, name, List.of(), 0);
    }

    @Override
    public Class<?> javaType() {
        return Object.class;
    }

    @Override
    public String toString() {
        return "composite type " + name;
    }
}
