package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.TableDef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Parts of schemas in which everything has what it had where it came from. */
final class Closure {
    private Closure() {}

    /** The schema without this object, its parts, and all that needs any of them. */
    static SchemaDef without(SchemaDef schema, ObjectId id) {
        NavigableMap<ObjectId, ObjectDef> objects = new TreeMap<>(schema.objects());
        objects.keySet().removeIf(other -> other.equals(id) || other.owner().equals(id));
        return of(new SchemaDef(objects), List.of(schema));
    }

    /** The schema without all that needs something which it lacks, and which was there in the one that it came from. */
    static SchemaDef of(SchemaDef schema, List<SchemaDef> origins) {
        Map<ObjectId, Set<ObjectId>> needs = new HashMap<>();
        schema.objects()
                .forEach((id, def) -> origins.stream()
                        .filter(origin -> def.equals(origin.get(id)))
                        .findFirst()
                        .ifPresent(origin -> needs.put(id, needs(def, origin))));
        NavigableMap<ObjectId, ObjectDef> objects = new TreeMap<>(schema.objects());
        Set<List<String>> names = new HashSet<>();
        boolean removed = true;
        while (removed) {
            names.clear();
            objects.keySet().forEach(id -> names.add(path(id)));
            removed = objects.keySet()
                    .removeIf(id -> !needs.getOrDefault(id, Set.of()).stream()
                            .allMatch(needed -> names.contains(path(needed))));
        }
        return new SchemaDef(objects);
    }

    /** What the object depends on, and what PostgreSQL takes it along with: its owner, or a column of its partition key. */
    private static Set<ObjectId> needs(ObjectDef def, SchemaDef origin) {
        Dependencies dependencies = new Dependencies(origin);
        Set<ObjectId> needs = new HashSet<>(dependencies.of(def));
        if (def instanceof SequenceDef it && it.ownedBy() != null) {
            needs.add(dependencies.resolve(it.ownedBy()));
        } else if (def instanceof TableDef it && it.partitionBy() != null) {
            it.partitionBy().keys().forEach(key -> needs.addAll(dependencies.of(key.expression())));
        }
        needs.removeIf(needed -> !origin.contains(needed));
        return needs;
    }

    /** The names alone of what may be a table, a view or a domain now and something else then; others have a kind too. */
    private static List<String> path(ObjectId id) {
        return List.of(id.kind().isStatement() ? id.kind().word() : "", id.schema(), id.name(), id.part());
    }
}
