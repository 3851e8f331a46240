package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which class and constant stands for each object, and which field for each column: no two names are the same. */
final class Places {
    /** A constant and the class that has it. */
    record Place(ClassName type, String constant) {}

    private final SchemaDef schema;
    private final Outline outline;
    private final String packageName;
    private final Taken types = new Taken(Reserved.ALL);
    private final Taken constants = new Taken(List.of("PUBLIC", "ITSELF", "MINVALUE", "MAXVALUE"));
    private final Map<ObjectId, Place> places = new LinkedHashMap<>();
    private final Map<ObjectId, String> fields = new HashMap<>();
    private final Map<ObjectId, Taken> fieldsTaken = new HashMap<>();
    private final Map<ObjectId, ObjectId> partitionFields = new HashMap<>();
    private final Map<ObjectId, Map<String, String>> values = new HashMap<>();
    private final Map<ObjectId, ClassName> enums = new HashMap<>();
    private final Map<String, ClassName> holders = new HashMap<>();
    private final Map<ClassName, String> javadocs = new HashMap<>();

    private Places(SchemaDef schema, Outline outline, String packageName) {
        this.schema = schema;
        this.outline = outline;
        this.packageName = packageName;
    }

    static Places of(SchemaDef schema, Outline outline, String packageName) {
        Places places = new Places(schema, outline, packageName);
        List<ObjectDef> definitions = new ArrayList<>(schema.objects().values());
        // What most sources know as the one schema comes first, and so gets the plain names.
        definitions.sort(
                Comparator.comparing((ObjectDef it) -> !it.id().schema().equals(ObjectId.PUBLIC))
                        .thenComparing(ObjectDef::id));
        definitions.stream().filter(outline::hasClass).forEach(it -> places.addRelation(it.id()));
        schema.all(EnumDef.class).forEach(places::addEnum);
        definitions.stream().filter(Places::isConstant).forEach(places::addConstant);
        schema.all(ColumnDef.class).forEach(it -> places.addField(it.id()));
        places.places.keySet().forEach(id -> outline.bareColumns(id).forEach(places::addField));
        schema.all(TableDef.class).stream().filter(outline::isLine).forEach(places::addPartition);
        return places;
    }

    static boolean isConstant(ObjectDef definition) {
        ObjectId id = definition.id();
        return !id.kind().isPart()
                && id.kind() != ObjectKind.TABLE
                && id.kind() != ObjectKind.VIEW
                && id.kind() != ObjectKind.SETTING;
    }

    private void addRelation(ObjectId id) {
        ClassName type = type(id, id.kind() == ObjectKind.VIEW ? "View" : "Table");
        places.put(id, new Place(type, constants.take(List.of(JavaNames.constant(type.simpleName(), "TABLE")))));
    }

    private ClassName type(ObjectId id, String kind) {
        String plain = JavaNames.type(id.name(), kind);
        String inSchema = JavaNames.type(id.schema() + "_" + id.name(), kind);
        String name = types.take(
                id.schema().equals(ObjectId.PUBLIC)
                        ? List.of(plain, plain + kind)
                        : List.of(plain, inSchema, plain + kind, inSchema + kind));
        return ClassName.get(packageName, name);
    }

    private void addConstant(ObjectDef definition) {
        ObjectId id = definition.id();
        String kind = JavaNames.constant(id.kind().word(), "");
        String plain = JavaNames.constant(name(id), kind);
        String inSchema = JavaNames.constant(id.schema() + "_" + name(id), kind);
        String constant = constants.take(
                id.schema().equals(ObjectId.PUBLIC) || id.schema().isEmpty()
                        ? List.of(plain, plain + "_" + kind)
                        : List.of(plain, inSchema, inSchema + "_" + kind));
        places.put(id, new Place(home(definition), constant));
    }

    private static String name(ObjectId id) {
        return switch (id.kind()) {
            case SCHEMA -> id.schema();
            case CAST, TRANSFORM, USER_MAPPING -> id.name() + "_" + id.part();
            default -> id.name();
        };
    }

    /** A sequence that a column owns stands with its table. */
    private ClassName home(ObjectDef definition) {
        if (definition instanceof SequenceDef sequence && sequence.ownedBy() != null) {
            Place owner = places.get(sequence.ownedBy().owner());
            if (owner != null) {
                return owner.type();
            }
        }
        Holder holder = definition instanceof StatementDef routine && isTriggerFunction(routine)
                ? Holder.TRIGGER_FUNCTIONS
                : Holder.of(definition.id().kind());
        boolean isSchema = definition.id().kind() == ObjectKind.SCHEMA;
        String schemaName = isSchema || definition.id().schema().equals(ObjectId.PUBLIC)
                ? ""
                : definition.id().schema();
        return holders.computeIfAbsent(holder + " " + schemaName, key -> holder(holder, schemaName));
    }

    private ClassName holder(Holder holder, String schemaName) {
        String plain = (schemaName.isEmpty() ? "" : JavaNames.type(schemaName, "Schema")) + holder.typeName();
        ClassName type = ClassName.get(packageName, types.take(List.of(plain, "Other" + plain)));
        javadocs.put(type, holder.javadoc());
        return type;
    }

    private static boolean isTriggerFunction(StatementDef definition) {
        return definition.id().kind() == ObjectKind.ROUTINE
                && definition.shape() != null
                && definition.shape().endsWith("returns trigger");
    }

    /** A field has no name of a class or constant, for it would hide that. */
    private void addField(ObjectId column) {
        ObjectId table = schema.holder(column);
        if (places.containsKey(table)) {
            Taken taken = fieldsTaken.computeIfAbsent(table, key -> new Taken(List.of()));
            String name = JavaNames.field(column.part(), "column");
            fields.put(column, taken.take(isHiding(name) ? List.of(name + "Column") : List.of(name)));
        }
    }

    /** Partitions of all levels are fields of the one class, as if they were columns of its table. */
    private void addPartition(TableDef partition) {
        ObjectId root = outline.root(partition.id());
        Taken taken = fieldsTaken.computeIfAbsent(root, key -> new Taken(List.of()));
        String name = JavaNames.field(partition.id().name(), "partition");
        partitionFields.put(
                partition.id(), root.column(taken.take(isHiding(name) ? List.of(name + "Partition") : List.of(name))));
    }

    private void addEnum(EnumDef definition) {
        enums.put(definition.id(), type(definition.id(), "Enum"));
        Taken taken = new Taken(List.of());
        Map<String, String> byLabel = new HashMap<>();
        for (String label : definition.labels()) {
            byLabel.put(label, taken.take(List.of(JavaNames.constant(label, "VALUE"))));
        }
        values.put(definition.id(), byLabel);
    }

    private boolean isHiding(String name) {
        return types.has(name) || constants.has(name);
    }

    /** The constant of an object, or null when there is none in the schema. */
    @Nullable
    Place find(ObjectId id) {
        return places.get(id);
    }

    Place of(ObjectId id) {
        return Objects.requireNonNull(places.get(id), () -> "There is no constant for the " + id);
    }

    String field(ObjectId column) {
        return Objects.requireNonNull(fields.get(column), () -> "There is no field for the " + column);
    }

    /** What a class of constants holds. */
    String javadoc(ClassName holder) {
        return javadocs.getOrDefault(holder, "");
    }

    boolean hasField(ObjectId column) {
        return fields.containsKey(column);
    }

    /** The table whose class declares a partition; of everything else, itself. */
    ObjectId root(ObjectId id) {
        ObjectId field = partitionFields.get(id);
        return field == null ? id : field.owner();
    }

    /** The field of a partition. */
    String partition(ObjectId id) {
        return Objects.requireNonNull(partitionFields.get(id), () -> "There is no field for the " + id)
                .part();
    }

    /** The constant of the Java enum for a label, which may be empty. */
    String value(ObjectId type, String label) {
        return Objects.requireNonNull(
                values.getOrDefault(type, Map.of()).get(label), () -> "The %s has no %s".formatted(type, label));
    }

    /** The Java enum of an enumerated type. */
    ClassName enumClass(ObjectId id) {
        return Objects.requireNonNull(enums.get(id), () -> "There is no Java enum for the " + id);
    }
}
