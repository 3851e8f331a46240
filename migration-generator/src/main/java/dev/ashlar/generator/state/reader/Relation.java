package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table, view, sequence or composite type, with its columns. */
final class Relation {
    private final long oid;
    private final ObjectId id;
    private final char kind;
    private final boolean partition;
    private final long ofType;
    private final List<Long> parents;
    private final @Nullable String bound;
    private final List<@Nullable Attribute> attributes = new ArrayList<>();

    Relation(
            long oid,
            ObjectId id,
            char kind,
            boolean partition,
            long ofType,
            List<Long> parents,
            @Nullable String bound) {
        this.oid = oid;
        this.id = id;
        this.kind = kind;
        this.partition = partition;
        this.ofType = ofType;
        this.parents = List.copyOf(parents);
        this.bound = bound;
    }

    long oid() {
        return oid;
    }

    ObjectId id() {
        return id;
    }

    boolean isTable() {
        return kind == 'r' || kind == 'p' || kind == 'f';
    }

    boolean isForeign() {
        return kind == 'f';
    }

    boolean isPartitioned() {
        return kind == 'p';
    }

    boolean isPartition() {
        return partition;
    }

    /** The oid of the composite type that gives the columns, or 0. */
    long ofType() {
        return ofType;
    }

    /** The tables that this one inherits from, or the one that it is a partition of, in order. */
    List<Long> parents() {
        return parents;
    }

    /** Which rows a partition takes, as {@code for values …}; null of a table that is none. */
    @Nullable
    String bound() {
        return bound;
    }

    boolean isView() {
        return kind == 'v' || kind == 'm';
    }

    boolean isMaterialized() {
        return kind == 'm';
    }

    boolean isComposite() {
        return kind == 'c';
    }

    /** Adds a column; they may come in any order. */
    void add(Attribute attribute) {
        while (attributes.size() < attribute.number()) {
            attributes.add(null);
        }
        attributes.set(attribute.number() - 1, attribute);
    }

    /** The columns in their order. */
    List<Attribute> attributes() {
        List<Attribute> present = new ArrayList<>(attributes.size());
        for (Attribute attribute : attributes) {
            if (attribute != null) {
                present.add(attribute);
            }
        }
        return present;
    }

    /** The column with this number, or null for a system column or one that is gone. */
    @Nullable
    Attribute attribute(long number) {
        return number < 1 || number > attributes.size() ? null : attributes.get((int) number - 1);
    }

    /** The column with this name, or null. */
    @Nullable
    Attribute attribute(String name) {
        for (Attribute attribute : attributes) {
            if (attribute != null && attribute.name().equals(name)) {
                return attribute;
            }
        }
        return null;
    }

    /** The identity of the column with this number; the relation's own for a system column. */
    ObjectId column(long number) {
        Attribute attribute = attribute(number);
        return attribute == null ? id : id.column(attribute.name());
    }

    /** The names of the columns with these numbers. */
    List<String> names(List<Long> numbers) {
        List<String> names = new ArrayList<>(numbers.size());
        for (long number : numbers) {
            Attribute attribute = attribute(number);
            if (attribute != null) {
                names.add(attribute.name());
            }
        }
        return names;
    }

    /** Whether a column is defined here, and not by the table's parent or type. */
    boolean defines(Attribute attribute) {
        return !partition && ofType == 0 && attribute.local();
    }
}
