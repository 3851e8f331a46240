package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Random objects that are no tables, and whole random schemas. */
final class RandomObjects {
    /** Extensions without types, so that nothing needs them. */
    static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "fuzzystrmatch", "tablefunc");

    private final Draft draft;
    private final Draw draw;

    RandomObjects(Draft draft) {
        this.draft = draft;
        this.draw = draft.draw;
    }

    void addSchema() {
        for (int i = draw.between(0, 2); i > 0; i--) {
            addNamespace();
        }
        if (draw.chance(40)) {
            addExtension();
        }
        for (int i = draw.between(0, 2); i > 0; i--) {
            addEnum();
        }
        for (int i = draw.between(0, 2); i > 0; i--) {
            addSequence();
        }
        for (int i = draw.between(1, 5); i > 0; i--) {
            new RandomTables(draft).add();
        }
        for (int i = draw.between(0, 2); i > 0; i--) {
            addRaw();
        }
        for (int i = draw.between(0, 3); i > 0; i--) {
            new RandomViews(draft).add();
        }
        Validity.restore(draft);
    }

    void addNamespace() {
        draft.put(new NamespaceDef(ObjectId.schema(draft.name("n")), draft.comment()));
    }

    void addExtension() {
        ObjectId id = ObjectId.extension(draw.one(EXTENSIONS));
        if (!draft.objects.containsKey(id)) {
            draft.put(new ExtensionDef(id, draw.chance(50) ? null : draft.namespace(), null, draft.comment()));
        }
    }

    void addEnum() {
        List<String> labels = new ArrayList<>();
        for (int i = draw.between(2, 5); i > 0; i--) {
            labels.add(label());
        }
        draft.put(new EnumDef(ObjectId.enumType(draft.namespace(), draft.name("e")), labels, draft.comment()));
    }

    String label() {
        return draft.name("l").replace('"', '-');
    }

    void addSequence() {
        draft.put(new SequenceDef(
                ObjectId.sequence(draft.namespace(), draft.name("s")),
                TypeName.builtIn(draw.oneOf("bigint", "integer")),
                new RandomColumns(draft).options(),
                null,
                draft.comment()));
        ColumnDef owner = draft.anyColumn();
        if (owner != null && draw.chance(40)) {
            ObjectId id = ObjectId.sequence(owner.id().schema(), draft.name("s"));
            draft.put(new SequenceDef(
                    id, TypeName.builtIn("bigint"), new RandomColumns(draft).options(), owner.id(), draft.comment()));
        }
    }

    void addRaw() {
        String namespace = draft.namespace();
        String name = draft.name("r");
        ObjectId id = ObjectId.raw(namespace, name);
        TableDef table = draft.anyTable();
        switch (draw.between(1, 4)) {
            case 1 -> addFunctionAndUse(id);
            case 2 -> {
                if (table != null) {
                    draft.put(raw(
                            id,
                            "create materialized view %s as select count(*) as n from %s"
                                    .formatted(id.sql(), table.id().sql()),
                            "drop materialized view " + id.sql(),
                            Set.of(table.id(), ObjectId.schema(namespace))));
                }
            }
            case 3 -> {
                ColumnDef column = draft.anyColumn();
                if (column != null && !isVirtual(column)) {
                    String statistics = "select %s from %s"
                            .formatted(column.id().sql(), column.id().owner().sql());
                    draft.put(raw(
                            id,
                            "create materialized view %s as %s;".formatted(id.sql(), statistics),
                            "drop materialized view %s;".formatted(id.sql()),
                            Set.of(column.id(), column.id().owner(), ObjectId.schema(namespace))));
                }
            }
            default ->
                draft.put(raw(
                        id,
                        "create domain %s as integer check (value > 0)".formatted(id.sql()),
                        "drop domain " + id.sql(),
                        Set.of(ObjectId.schema(namespace))));
        }
    }

    private static boolean isVirtual(ColumnDef column) {
        return column.generated() != null && !column.generated().stored();
    }

    private void addFunctionAndUse(ObjectId id) {
        draft.put(function(id, draw.between(1, 5)));
        ColumnDef column = draft.anyColumn();
        if (column != null && Sample.of(column).isWhole()) {
            if (column.identity() == null && column.generated() == null && draw.chance(60)) {
                draft.put(Redefine.withDefault(column, new Expression("%s()".formatted(id.sql()), List.of(id))));
            } else {
                draft.put(new CheckDef(
                        column.id().owner().constraint(draft.name("ck")),
                        new Expression("{0} <> %s()".formatted(id.sql()), List.of(column.id(), id)),
                        null));
            }
        }
    }

    RawObjectDef function(ObjectId id, int value) {
        return raw(
                id,
                """
                create function %s() returns integer
                language sql immutable
                as $$ select %d $$""".formatted(id.sql(), value),
                "drop function %s();".formatted(id.sql()),
                Set.of(ObjectId.schema(id.schema())));
    }

    private static RawObjectDef raw(ObjectId id, String create, String drop, Set<ObjectId> dependsOn) {
        return new RawObjectDef(
                id,
                create,
                drop,
                dependsOn.stream()
                        .filter(object -> !object.equals(ObjectId.schema(ObjectId.PUBLIC)))
                        .sorted()
                        .toList(),
                null);
    }
}
