package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Renaming;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.ViewDef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Random changes to a schema that is valid, which leave a valid one. */
final class Mutations {
    private final Draft draft;
    private final Draw draw;
    private final RandomObjects objects;

    Mutations(Draft draft) {
        this.draft = draft;
        this.draw = draft.draw;
        this.objects = new RandomObjects(draft);
    }

    /** One change, or none when there is nothing of the kind that was drawn. */
    void mutate() {
        switch (draw.between(1, 33)) {
            case 1, 2, 3, 4, 5, 6, 7, 8, 9 -> new ColumnMutations(draft).mutate();
            case 10, 11, 12, 13 -> new PartMutations(draft).mutate();
            case 14, 15, 16 -> new EnumMutations(draft).mutate();
            case 17 -> add();
            case 18 -> drop();
            case 19, 20 -> rename();
            case 21 -> move();
            case 22, 23 -> changeSequence();
            case 24 -> changeView();
            case 25 -> changeTable();
            case 26 -> changePartition();
            case 27, 28 -> comment();
            case 29, 30, 31, 32 -> changeExtension();
            default -> changeRaw();
        }
        Validity.restore(draft);
    }

    private void add() {
        switch (draw.between(1, 8)) {
            case 1 -> objects.addNamespace();
            case 2 -> objects.addExtension();
            case 3 -> objects.addEnum();
            case 4 -> objects.addSequence();
            case 5 -> objects.addRaw();
            case 6 -> new RandomViews(draft).add();
            default -> new RandomTables(draft).add();
        }
    }

    private void drop() {
        ObjectDef def = draft.any(draw.oneOf(
                TableDef.class,
                ViewDef.class,
                EnumDef.class,
                SequenceDef.class,
                RawObjectDef.class,
                NamespaceDef.class,
                ExtensionDef.class));
        if (def != null) {
            draft.remove(def.id());
            if (def instanceof TableDef && draw.chance(30)) {
                new RandomViews(draft).query();
            }
        }
    }

    private void rename() {
        ObjectDef def = draft.any(draw.oneOf(
                TableDef.class, TableDef.class, ViewDef.class, EnumDef.class, SequenceDef.class, NamespaceDef.class));
        if (def == null) {
            return;
        }
        ObjectId old = def.id();
        String name = draft.name("renamed");
        ObjectId now = old.kind() == ObjectKind.SCHEMA
                ? ObjectId.schema(name)
                : new ObjectId(old.kind(), old.schema(), name, "");
        rename(old, now);
    }

    /** To another schema, now and then under another name. */
    private void move() {
        ObjectDef def = draft.any(draw.oneOf(TableDef.class, ViewDef.class, EnumDef.class, SequenceDef.class));
        if (def == null || (def instanceof SequenceDef sequence && sequence.ownedBy() != null)) {
            return;
        }
        ObjectId old = def.id();
        String schema = draft.namespace();
        String name = draw.chance(30) ? draft.name("moved") : old.name();
        boolean owner = draft.schema().all(SequenceDef.class).stream()
                .anyMatch(it -> it.ownedBy() != null && it.ownedBy().owner().equals(old));
        if (!schema.equals(old.schema()) && !owner) {
            rename(old, new ObjectId(old.kind(), schema, name, ""));
        }
    }

    private void rename(ObjectId old, ObjectId now) {
        boolean mentioned = draft.schema().all(RawObjectDef.class).stream()
                .anyMatch(raw -> raw.dependsOn().stream()
                        .anyMatch(id -> id.owner().equals(old) || old.kind() == ObjectKind.SCHEMA));
        if (!mentioned) {
            draft.replaceBy(new Renaming(Map.of(old, now)).apply(draft.schema()));
            draft.decisions.add(new Decision.Rename(old, now));
        }
    }

    private void changeSequence() {
        SequenceDef def = draft.any(SequenceDef.class);
        if (def != null) {
            draft.put(new SequenceDef(
                    def.id(),
                    draw.chance(80) ? def.type() : TypeName.builtIn(draw.oneOf("bigint", "integer")),
                    draw.chance(70) ? new RandomColumns(draft).options() : def.options(),
                    draw.chance(70) ? def.ownedBy() : owner(def),
                    def.comment()));
        }
    }

    private @Nullable ObjectId owner(SequenceDef def) {
        ColumnDef column = draft.anyColumn();
        return column == null || !column.id().schema().equals(def.id().schema()) ? null : column.id();
    }

    private void changeView() {
        ViewDef view = draft.any(ViewDef.class);
        Expression query = new RandomViews(draft).query();
        if (view != null
                && query != null
                && !query.references().contains(view.id())
                && !reads(query.references(), view.id())) {
            new RandomViews(draft).put(view.id(), draw.chance(30) ? view.query() : query);
        }
    }

    /** Whether one of the views reads the other, directly or through further ones. */
    private boolean reads(List<ObjectId> views, ObjectId other) {
        return views.stream()
                .anyMatch(id -> id.equals(other)
                        || (draft.objects.get(id) instanceof ViewDef view
                                && reads(view.query().references(), other)));
    }

    private void changeTable() {
        TableDef def = draft.any(TableDef.class);
        if (def != null && def.partitionBy() == null) {
            boolean unlogged = def.partitionOf() == null && draw.chance(50) != def.unlogged();
            draft.put(new TableDef(
                    def.id(), null, def.partitionOf(), unlogged, new RandomTables(draft).storage(), def.comment()));
        }
    }

    private void changePartition() {
        TableDef def = draft.any(TableDef.class);
        if (def == null || (def.partitionBy() == null && def.partitionOf() == null)) {
            return;
        }
        RandomTables tables = new RandomTables(draft);
        PartitionOf place = def.partitionOf();
        if (place == null) {
            tables.addPartition(def);
            return;
        }
        TableDef parent = draft.table(place.parent());
        PartitionBound bound = tables.bound(parent);
        if (bound != null) {
            draft.put(new TableDef(
                    def.id(), null, new PartitionOf(parent.id(), bound), false, def.storage(), def.comment()));
        }
    }

    private void comment() {
        ObjectDef def = draft.any(ObjectDef.class);
        if (def != null) {
            draft.put(Redefine.withComment(def, draw.chance(30) ? null : draft.name("comment ")));
        }
    }

    private void changeExtension() {
        ExtensionDef def = draft.any(ExtensionDef.class);
        if (def == null) {
            objects.addExtension();
        } else {
            draft.put(new ExtensionDef(def.id(), draft.namespace(), null, def.comment()));
        }
    }

    private void changeRaw() {
        RawObjectDef def = draft.any(RawObjectDef.class);
        if (def == null) {
            objects.addRaw();
        } else if (def.createSql().startsWith("create function")) {
            draft.put(objects.function(def.id(), draw.between(6, 9)));
        } else if (def.createSql().contains("count(*)")) {
            draft.put(new RawObjectDef(
                    def.id(),
                    def.createSql().replace("count(*) as n", "count(*) + %d as n".formatted(draw.between(1, 9))),
                    def.dropSql(),
                    def.dependsOn(),
                    null));
        }
    }
}
