package dev.ashlar.schema;

import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.util.Objects;

/**
 * A part of a table or view by its name, for SQL that needs what no field holds: {@code
 * sql("…").dependsOn(Part.constraint(MEMBERS, "members_pkey"))}.
 */
public final class Part implements SchemaObject {
    private final SchemaObject holder;
    private final ObjectKind kind;
    private final String name;

    private Part(SchemaObject holder, ObjectKind kind, String name) {
        this.holder = Objects.requireNonNull(
                holder,
                () ->
                        "What the %s %s belongs to is null: a constant that is not constructed yet; in its own class write this"
                                .formatted(kind.word(), name));
        this.kind = kind;
        this.name = Naming.present(name);
    }

    /** A column, such as one that a partition has from its table. */
    public static Part column(SchemaObject holder, String name) {
        return new Part(holder, ObjectKind.COLUMN, name);
    }

    /** A constraint. */
    public static Part constraint(SchemaObject holder, String name) {
        return new Part(holder, ObjectKind.CONSTRAINT, name);
    }

    /** An index. */
    public static Part index(SchemaObject holder, String name) {
        return new Part(holder, ObjectKind.INDEX, name);
    }

    /** A trigger. */
    public static Part trigger(SchemaObject holder, String name) {
        return new Part(holder, ObjectKind.TRIGGER, name);
    }

    /** A rule. */
    public static Part rule(SchemaObject holder, String name) {
        return new Part(holder, ObjectKind.RULE, name);
    }

    /** A policy. */
    public static Part policy(SchemaObject holder, String name) {
        return new Part(holder, ObjectKind.POLICY, name);
    }

    /** A setting of any object, by what it sets. */
    public static Part settingOf(SchemaObject target, String what) {
        return new Part(target, ObjectKind.SETTING, what);
    }

    ObjectId id() {
        ObjectId id = Ids.of(holder);
        return kind == ObjectKind.SETTING ? id.setting(name) : id.part(kind, name);
    }

    @Override
    public String toString() {
        return "%s %s of %s".formatted(kind.word(), name, holder);
    }
}
