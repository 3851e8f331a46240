package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Some topics beside a random schema: each side of a pair draws its own variants of the same topics, and leaves some objects
 * of them out, with all that needs these.
 */
final class RandomTopics {
    private static final List<String> ONLY =
            List.of(System.getProperty("ashlar.pairs.topics", "").split(","));
    private static final int CHANCE = 12;
    private static final int CHANCE_OF_A_SIDE = 85;

    private final Draw draw;
    private final Topics topics;
    private final List<Topics.Topic> drawn;

    RandomTopics(long seed, int server) {
        draw = new Draw(seed * 31 + 7);
        topics = Topics.of(server);
        drawn = Topics.all().stream()
                .filter(topic -> draw.chance(CHANCE) || ONLY.contains(topic.name()))
                .filter(topic -> ONLY.contains("") || ONLY.contains(topic.name()))
                .toList();
    }

    /** The schema with objects of these topics. */
    SchemaDef in(SchemaDef schema) {
        NavigableMap<ObjectId, ObjectDef> objects = new TreeMap<>(schema.objects());
        for (Topics.Topic topic : drawn) {
            if (draw.chance(CHANCE_OF_A_SIDE)) {
                objects.putAll(some(draw.one(topics.variants(topic))).objects());
            }
        }
        return new SchemaDef(objects);
    }

    private SchemaDef some(SchemaDef whole) {
        SchemaDef left = whole;
        for (int i = draw.between(0, 3); i > 0; i--) {
            List<ObjectId> ids = new ArrayList<>(left.objects().keySet());
            ids.removeIf(id -> mayBeNeeded(id, whole));
            if (!ids.isEmpty()) {
                left = Closure.without(left, draw.one(ids));
            }
        }
        return left;
    }

    /**
     * Whether others may need it although nothing says so: nothing tells which extension their types and functions came
     * from, and PostgreSQL's text of a partition key does not tell its columns.
     */
    private static boolean mayBeNeeded(ObjectId id, SchemaDef schema) {
        return id.kind() == ObjectKind.EXTENSION
                || (id.kind() == ObjectKind.SCHEMA
                        && schema.all(ExtensionDef.class).stream()
                                .anyMatch(extension -> id.schema().equals(extension.schema())))
                || (id.kind() == ObjectKind.COLUMN
                        && schema.get(id.owner()) instanceof TableDef table
                        && table.partitionBy() != null);
    }
}
