package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Question;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * New enum values ahead of everything else, renames included.
 *
 * @param schema the first schema with the new values
 * @param changes the values, under the names that the first schema has for the enums
 */
record ValuesFirst(SchemaDef schema, List<Change> changes) {
    static ValuesFirst of(SchemaDef from, List<Change> all, Set<ObjectId> enums) {
        NavigableMap<ObjectId, ObjectDef> objects = new TreeMap<>(from.objects());
        List<Change> changes = new ArrayList<>();
        for (Change change : all) {
            if (change instanceof Change.ValueAdded added && enums.contains(added.enumType())) {
                ObjectId id = before(added.enumType(), all);
                String neighbour = added.before() == null
                        ? null
                        : before(added.enumType().value(added.before()), all).part();
                EnumDef known = (EnumDef) Objects.requireNonNull(objects.get(id));
                objects.put(id, with(known, added.label(), neighbour));
                changes.add(new Change.ValueAdded(id, added.label(), neighbour));
            }
        }
        return new ValuesFirst(new SchemaDef(objects), changes);
    }

    private static EnumDef with(EnumDef def, String label, @Nullable String before) {
        if (def.labels().contains(label)) {
            throw new UnplannedException(List.of(new Question.Unplanned(
                    def.id().value(label), "a new value under the name of one that is renamed in the same migration")));
        }
        List<String> labels = new ArrayList<>(def.labels());
        labels.add(before == null ? labels.size() : labels.indexOf(before), label);
        return new EnumDef(def.id(), labels, def.comment());
    }

    /** What the object was called before the renames. */
    private static ObjectId before(ObjectId now, List<Change> all) {
        ObjectId name = now;
        for (Change change : all.reversed()) {
            if (change instanceof Change.Renamed it) {
                name = earlier(name, it);
            }
        }
        return name;
    }

    private static ObjectId earlier(ObjectId name, Change.Renamed rename) {
        if (name.equals(rename.to())) {
            return rename.from();
        }
        return switch (rename.to().kind()) {
            case SCHEMA ->
                name.schema().equals(rename.to().schema())
                        ? new ObjectId(name.kind(), rename.from().schema(), name.name(), name.part())
                        : name;
            case ENUM ->
                name.kind().isPart() && name.owner().equals(rename.to())
                        ? rename.from().value(name.part())
                        : name;
            default -> name;
        };
    }
}
