package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The renames that were decided, applied to the first schema from the outside in: schemas, then tables and other
 * objects, then columns and enum values, then constraints and indexes.
 */
final class Renames {
    private final SchemaDef to;
    private final List<Change> changes = new ArrayList<>();
    private final List<Decision> used = new ArrayList<>();
    private final List<Renaming> steps = new ArrayList<>();
    private final Set<ObjectId> touchedTables = new HashSet<>();
    private SchemaDef from;

    private Renames(SchemaDef from, SchemaDef to) {
        this.from = from;
        this.to = to;
    }

    /** The first schema under the second one's names, and the changes that bring it there. */
    static Renames of(SchemaDef from, SchemaDef to, List<Decision> decisions) {
        Renames renames = new Renames(from, to);
        List<Decision.Rename> decided = decisions.stream()
                .filter(Decision.Rename.class::isInstance)
                .map(Decision.Rename.class::cast)
                .toList();
        renames.apply(decided, kind -> kind == ObjectKind.SCHEMA);
        renames.apply(decided, kind -> kind != ObjectKind.SCHEMA && !kind.isPart());
        renames.apply(decided, kind -> kind == ObjectKind.COLUMN || kind == ObjectKind.VALUE);
        renames.apply(decided, kind -> kind == ObjectKind.CONSTRAINT || kind == ObjectKind.INDEX);
        renames.followOwners();
        return renames;
    }

    /**
     * The renames by which the second schema became the first one, taken back: again from the outside in, so that each
     * object is found under its owner's old name.
     */
    static Renames back(SchemaDef from, SchemaDef to, List<Decision> decisions) {
        List<Renaming> forth = of(to, from, decisions).steps;
        Renames renames = new Renames(from, to);
        for (int i = 0; i < forth.size(); i++) {
            Map<ObjectId, ObjectId> names = new LinkedHashMap<>();
            Map<ObjectId, ObjectId> aside = new LinkedHashMap<>();
            List<Renaming> outer = forth.subList(0, i).reversed();
            forth.get(i).names().forEach((old, now) -> {
                ObjectId name = before(now, outer);
                ObjectId again = before(old, outer);
                if (renames.isTaken(again)) {
                    aside.put(again, renames.freeName(again));
                }
                if (aside.containsKey(again) || renames.isPossible(name, again)) {
                    names.put(name, again);
                }
            });
            renames.rename(aside);
            renames.rename(names);
        }
        return renames;
    }

    private static ObjectId before(ObjectId id, List<Renaming> lastFirst) {
        ObjectId name = id;
        for (Renaming step : lastFirst) {
            name = step.reversed().apply(name);
        }
        return name;
    }

    SchemaDef renamed() {
        return from;
    }

    /** What an object of the first schema is called after all renames. */
    ObjectId now(ObjectId id) {
        ObjectId name = id;
        for (Renaming step : steps) {
            name = step.apply(name);
        }
        return name;
    }

    List<Change> changes() {
        return changes;
    }

    List<Decision> used() {
        return used;
    }

    private void apply(List<Decision.Rename> decided, Predicate<ObjectKind> level) {
        Map<ObjectId, ObjectId> names = new LinkedHashMap<>();
        for (Decision.Rename rename : decided) {
            if (level.test(rename.to().kind())) {
                ObjectId old = oldName(rename);
                if (old != null) {
                    names.put(old, rename.to());
                    used.add(rename);
                }
            }
        }
        rename(names);
    }

    private void rename(Map<ObjectId, ObjectId> names) {
        names.forEach((old, now) -> {
            changes.add(new Change.Renamed(old, now));
            if (now.kind() == ObjectKind.TABLE || now.kind() == ObjectKind.COLUMN) {
                touchedTables.add(now.owner());
            }
        });
        Renaming step = new Renaming(names);
        steps.add(step);
        from = step.apply(from);
    }

    /** What the first schema calls the object now, owners already renamed; null when there is nothing to rename. */
    private @Nullable ObjectId oldName(Decision.Rename rename) {
        ObjectId now = rename.to();
        ObjectId old = rename.from();
        if (old.kind().isPart()) {
            ObjectId owner = now.owner();
            old = new ObjectId(old.kind(), owner.schema(), owner.name(), old.part());
        } else if (!exists(from, old) && !old.schema().isEmpty()) {
            ObjectId underNewSchema = now(old);
            old = exists(from, underNewSchema)
                    ? underNewSchema
                    : new ObjectId(old.kind(), now.schema(), old.name(), old.part());
        }
        return isPossible(old, now) ? old : null;
    }

    private boolean isPossible(ObjectId old, ObjectId now) {
        return exists(from, old) && exists(to, now) && !exists(from, now);
    }

    /** Whether something with rows has the name that an object is to have again, and goes. */
    private boolean isTaken(ObjectId name) {
        boolean hasRows = name.kind() == ObjectKind.TABLE || name.kind() == ObjectKind.COLUMN;
        return hasRows && exists(from, name) && exists(to, name);
    }

    /** A name for what is in the way until it goes, which is only after the renames. */
    private ObjectId freeName(ObjectId id) {
        for (int i = 1; ; i++) {
            String suffix = "_new" + (i == 1 ? "" : i);
            String name = Identifier.shortened(id.simpleName(), Identifier.MAX_BYTES - suffix.length()) + suffix;
            ObjectId free =
                    id.kind() == ObjectKind.COLUMN ? id.owner().column(name) : ObjectId.table(id.schema(), name);
            if (!exists(from, free) && !exists(to, free)) {
                return free;
            }
        }
    }

    private static boolean exists(SchemaDef schema, ObjectId id) {
        return id.kind() == ObjectKind.VALUE
                ? schema.get(id.owner()) instanceof EnumDef def && def.labels().contains(id.part())
                : schema.contains(id);
    }

    /**
     * Constraints and indexes whose names were derived from a renamed table or column get the names derived anew: the
     * table's rename was decided, and nothing is lost by theirs.
     */
    private void followOwners() {
        Map<ObjectId, ObjectId> names = new HashMap<>();
        for (ObjectId table : touchedTables.stream().sorted().toList()) {
            List<ObjectDef> came = missingIn(from, to, table);
            for (ObjectDef went : missingIn(to, from, table)) {
                List<ObjectDef> twins = came.stream()
                        .filter(it -> Sameness.apartFromName(went, it))
                        .toList();
                if (twins.size() == 1) {
                    names.put(went.id(), twins.getFirst().id());
                    came = came.stream()
                            .filter(it -> !it.equals(twins.getFirst()))
                            .toList();
                }
            }
        }
        Map<ObjectId, ObjectId> sorted = new LinkedHashMap<>();
        names.keySet().stream().sorted().forEach(old -> sorted.put(old, names.get(old)));
        rename(sorted);
    }

    private static List<ObjectDef> missingIn(SchemaDef absent, SchemaDef present, ObjectId table) {
        return present.parts(table).stream()
                .filter(it -> it.id().kind() != ObjectKind.COLUMN && !absent.contains(it.id()))
                .toList();
    }
}
