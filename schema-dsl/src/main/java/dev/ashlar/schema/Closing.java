package dev.ashlar.schema;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Declaration;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Closes a schema: turns declared objects into definitions and decisions, and refuses contradictions. */
final class Closing {
    final Problems problems;
    final Expressions expressions;
    final ExtrasClosing extras;

    /** The foreign keys that may set columns null which are not nullable. */
    final Set<ObjectId> mayFail = new HashSet<>(0);

    private final TreeMap<ObjectId, ObjectDef> definitions = new TreeMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    private Closing(Problems problems, Expressions expressions) {
        this.problems = problems;
        this.expressions = expressions;
        this.extras = new ExtrasClosing(this);
    }

    /**
     * The declaration that these objects, and all they need, amount to.
     *
     * @throws ContradictionException when there are problems, those found before among them
     */
    static Declaration close(Collection<? extends SchemaObject> objects, Problems problems) {
        List<SchemaObject> all = Reach.of(objects);
        Closing closing = new Closing(problems, new Expressions(all, problems));
        for (SchemaObject object : all) {
            if (object instanceof Table || object instanceof View) {
                problems.comesFrom(Ids.of(object), object.getClass());
            }
        }
        all.forEach(closing::close);
        SchemaDef schema = new SchemaDef(closing.definitions);
        SchemaChecks.run(schema, closing.decisions, closing.mayFail, problems);
        problems.throwIfAny();
        return new Declaration(schema, closing.decisions);
    }

    private void close(SchemaObject object) {
        switch (object) {
            case Schema schema -> close(schema);
            case Extension extension -> close(extension);
            case EnumType<?> type -> close(type);
            case Sequence sequence -> close(sequence);
            case Table table -> new TableClosing(this, table).close();
            case View view -> new ViewClosing(this, view).close();
            case Domain<?> domain -> new TypeClosing(this).close(domain);
            case CompositeType type -> new TypeClosing(this).close(type);
            case SqlType<?> type -> new StatementClosing(this).close(type);
            case SqlObject other -> new StatementClosing(this).close(other);
            case RawObject raw -> close(raw);
            case Column<?> column -> throw new IllegalArgumentException(column + " stands outside of its table");
            case ViewColumn<?> column -> throw new IllegalArgumentException(column + " stands outside of its view");
            case Partition partition -> throw new IllegalArgumentException(partition + " stands outside of its table");
            case Trigger trigger -> throw new IllegalArgumentException(trigger + " stands outside of its table");
            case Rule rule -> throw new IllegalArgumentException(rule + " stands outside of its table");
            case Policy policy -> throw new IllegalArgumentException(policy + " stands outside of its table");
            case Part part -> throw new IllegalArgumentException(part + " stands outside of a statement");
        }
    }

    private void close(Schema schema) {
        ObjectId id = Ids.of(schema);
        if (schema == Schema.PUBLIC) {
            return;
        }
        add(new NamespaceDef(id, schema.comment));
        extras.closeOwned(schema.extras, id, "schema");
        if (schema.renamedFrom != null) {
            rename(ObjectId.schema(schema.renamedFrom), id);
        }
    }

    private void close(Extension extension) {
        String schema = extension.schema == null ? null : extension.schema.name;
        add(new ExtensionDef(Ids.of(extension), schema, extension.version, extension.comment));
    }

    private <E extends Enum<E>> void close(EnumType<E> type) {
        ObjectId id = Ids.of(type);
        if (problems.classes(id).isEmpty()) {
            problems.comesFrom(id, type.javaEnum);
        }
        add(new EnumDef(id, type.labels(), type.comment));
        extras.closeOwned(type.extras, id, "type");
        rename(type.renamedFrom, id);
        type.renamedValues.forEach((value, old) -> rename(id.value(old), id.value(type.labelOf(value))));
        type.replacements.forEach(
                (removed, value) -> decisions.add(new Decision.MapValue(id.value(removed), type.labelOf(value))));
    }

    private void close(Sequence sequence) {
        ObjectId id = Ids.of(sequence);
        ObjectId owner = sequence.owner == null ? null : Ids.of(sequence.owner.get());
        add(new SequenceDef(id, sequence.type, sequence.counting.options, owner, sequence.unlogged, sequence.comment));
        extras.closeOwned(sequence.extras, id, "sequence");
        rename(sequence.renamedFrom, id);
    }

    private void close(RawObject raw) {
        ObjectId id = Ids.of(raw);
        Set<ObjectId> dependsOn = new LinkedHashSet<>();
        raw.dependsOn.forEach(object -> dependsOn.add(Ids.of(object.get())));
        add(new RawObjectDef(id, raw.createSql, raw.dropSql, List.copyOf(dependsOn), raw.watch));
        rename(raw.renamedFrom, id);
    }

    /** Adds a definition; false when there is one of the same name, which is a problem. */
    boolean add(ObjectDef definition) {
        ObjectId id = definition.id();
        boolean isNew = definitions.putIfAbsent(id, definition) == null;
        if (!isNew) {
            problems.add(id, "It is declared twice.", Remedies.forTwice(id));
        }
        return isNew;
    }

    void decide(Decision decision) {
        decisions.add(decision);
    }

    void rename(@Nullable Origin origin, ObjectId id) {
        if (origin != null) {
            rename(new ObjectId(id.kind(), origin.schemaOr(id.schema()), origin.name(), ""), id);
        }
    }

    void rename(ObjectId from, ObjectId to) {
        decisions.add(new Decision.Rename(from, to));
    }
}
