package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What statements of their own set on objects: which object each is about, told by the names that it bears. */
final class Settings {
    private static final String COLUMN = ObjectKind.COLUMN.word() + " ";

    /** One of them; {@code what} tells the settings of one object apart. */
    record Found(ObjectId target, String what, StatementDef definition) {}

    private record Names(String schema, String name) {}

    private final Map<Names, List<ObjectId>> targets = new HashMap<>();
    private final Map<ObjectId, List<Found>> byTarget = new HashMap<>();
    private final Map<ObjectId, Found> byId = new HashMap<>();

    Settings(SchemaDef schema) {
        for (ObjectId id : schema.objects().keySet()) {
            if (id.kind() != ObjectKind.SETTING) {
                targets.computeIfAbsent(names(id), key -> new ArrayList<>()).add(id);
            }
        }
        ObjectId standard = ObjectId.schema(ObjectId.PUBLIC);
        targets.computeIfAbsent(names(standard), key -> new ArrayList<>(List.of(standard)));
        for (ObjectDef definition : schema.objects().values()) {
            if (definition.id().kind() == ObjectKind.SETTING && definition instanceof StatementDef statement) {
                Found found = found(statement);
                byId.put(found.definition().id(), found);
                byTarget.computeIfAbsent(found.target(), key -> new ArrayList<>())
                        .add(found);
            }
        }
    }

    /** The settings of an object. */
    List<Found> of(ObjectId target) {
        return byTarget.getOrDefault(target, List.of());
    }

    boolean has(ObjectId setting) {
        return byId.containsKey(setting);
    }

    /** The setting with this identity. */
    Found get(ObjectId setting) {
        Found found = byId.get(setting);
        if (found == null) {
            throw new IllegalArgumentException("There is no " + setting);
        }
        return found;
    }

    /** All objects that something is set on. */
    Iterable<ObjectId> targets() {
        return byTarget.keySet();
    }

    /** A setting bears the names of its target; the setting of a schema has no schema of its own. */
    private static Names names(ObjectId id) {
        return id.kind() == ObjectKind.SCHEMA ? new Names("", id.schema()) : new Names(id.schema(), id.name());
    }

    private Found found(StatementDef setting) {
        ObjectId id = setting.id();
        ObjectId best = null;
        int length = -1;
        for (ObjectId target : targets.getOrDefault(new Names(id.schema(), id.name()), List.of())) {
            String start = target.setting("?").part();
            String before = start.substring(0, start.length() - 1);
            boolean column = mayHaveColumns(target.kind()) && id.part().startsWith(COLUMN) && length < 0;
            if (column || (id.part().startsWith(before) && before.length() > length)) {
                best = target;
                length = column ? 0 : before.length();
            }
        }
        ObjectId column = column(id, best);
        if (column != null) {
            String start = column.setting("?").part();
            return new Found(column, id.part().substring(start.length() - 1), setting);
        } else if (best == null) {
            throw new IllegalArgumentException("Nothing in the schema bears the names of the " + id);
        }
        return new Found(best, id.part().substring(length), setting);
    }

    private static boolean mayHaveColumns(ObjectKind kind) {
        return kind == ObjectKind.TABLE || kind == ObjectKind.VIEW || kind == ObjectKind.COMPOSITE;
    }

    /** A column that the table or view does not define itself: {@code column "it's" default}. */
    private static @Nullable ObjectId column(ObjectId setting, @Nullable ObjectId holder) {
        if (holder == null || !mayHaveColumns(holder.kind()) || !setting.part().startsWith(COLUMN)) {
            return null;
        }
        SqlTokens.Token name =
                SqlTokens.of(setting.part().substring(COLUMN.length())).getFirst();
        String text = name.text();
        return holder.column(
                name.kind() == SqlTokens.Kind.QUOTED_NAME
                        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                        : text);
    }
}
