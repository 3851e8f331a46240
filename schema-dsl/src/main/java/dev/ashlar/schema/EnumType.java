package dev.ashlar.schema;

import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An enumerated type of PostgreSQL whose values are the constants of a Java enum, in their order. Declared once, as a
 * constant.
 *
 * <p>The label of a value is the constant's name in lower case, unless {@link #label} gives another.
 *
 * @param <E> the Java enum
 * @see <a href="https://www.postgresql.org/docs/current/datatype-enum.html">Enumerated types</a>
 */
public final class EnumType<E extends Enum<E>> implements DataType<E>, SchemaObject {
    final Schema schema;
    final String name;
    final Class<E> javaEnum;
    final Map<E, String> renamedValues;
    final Map<String, E> replacements = new LinkedHashMap<>();

    @Nullable
    Extras extras;

    @Nullable
    String comment;

    @Nullable
    Origin renamedFrom;

    private final Map<E, String> labels;

    private EnumType(Schema schema, String name, Class<E> javaEnum) {
        this.schema = schema;
        this.name = name;
        this.javaEnum = javaEnum;
        this.renamedValues = new EnumMap<>(javaEnum);
        this.labels = new EnumMap<>(javaEnum);
    }

    /** An enumerated type in the schema {@code public}. */
    public static <E extends Enum<E>> EnumType<E> enumType(String name, Class<E> javaEnum) {
        return new EnumType<>(Schema.PUBLIC, name, javaEnum);
    }

    /** An enumerated type in a schema. */
    public static <E extends Enum<E>> EnumType<E> enumType(Schema schema, String name, Class<E> javaEnum) {
        return new EnumType<>(schema, name, javaEnum);
    }

    /** The label of a value, at most 63 bytes long; it may be empty. */
    public EnumType<E> label(E value, String label) {
        labels.put(value, label);
        return this;
    }

    /** The label of every value, such as {@code labels(Enum::name)} where labels are written as the constants are. */
    public EnumType<E> labels(Function<? super E, String> labelOf) {
        for (E value : javaEnum.getEnumConstants()) {
            labels.put(value, labelOf.apply(value));
        }
        return this;
    }

    /** The label that a value had before, so that it is renamed and rows keep it. */
    public EnumType<E> renamedFrom(E value, String oldLabel) {
        renamedValues.put(value, Naming.present(oldLabel));
        return this;
    }

    /** The value that rows take instead of one that is no longer declared. */
    public EnumType<E> replaced(String removedLabel, E value) {
        replacements.put(Naming.present(removedLabel), value);
        return this;
    }

    /** The name that the type had before in the same schema. */
    public EnumType<E> renamedFrom(String oldName) {
        renamedFrom = Origin.of(oldName);
        return this;
    }

    /** The schema and name that the type had before. */
    public EnumType<E> renamedFrom(String oldSchema, String oldName) {
        renamedFrom = new Origin(oldSchema, oldName);
        return this;
    }

    /** The role that owns it. */
    public EnumType<E> owner(String role) {
        extras = Extras.of(extras).ownedBy(role);
        return this;
    }

    /** Who may do what with it: {@code grants(grant("usage").to("app"))}. */
    public EnumType<E> grants(Grant... more) {
        extras = Extras.of(extras).with(more);
        return this;
    }

    /** What a statement of its own sets on it. */
    public EnumType<E> set(Setting setting) {
        extras = Extras.of(extras).with(setting);
        return this;
    }

    /** What {@code comment on type} says. */
    public EnumType<E> comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public TypeName typeName() {
        return new TypeName(schema.name, name, List.of(), 0);
    }

    @Override
    public Class<?> javaType() {
        return javaEnum;
    }

    /** The label of one of the values; of a constant of another enum, what it would be here. */
    String labelOf(Enum<?> value) {
        String given = javaEnum.isInstance(value) ? labels.get(javaEnum.cast(value)) : null;
        return given != null ? given : value.name().toLowerCase(Locale.ROOT);
    }

    List<String> labels() {
        List<String> all = new ArrayList<>();
        for (E value : javaEnum.getEnumConstants()) {
            all.add(labelOf(value));
        }
        return all;
    }

    @Override
    public String toString() {
        return "enum " + name;
    }
}
