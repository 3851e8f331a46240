package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.Generated;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TableForm;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set of renames, applied to every definition and to everything that mentions what was renamed. */
public final class Renaming {
    private final Map<ObjectId, ObjectId> names;
    private final RenamedPieces pieces = new RenamedPieces(this::apply);

    /** The renames; those of schemas reach all objects within, those of tables and enums all their parts. */
    public Renaming(Map<ObjectId, ObjectId> names) {
        this.names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The renames, in the order in which they were given. */
    Map<ObjectId, ObjectId> names() {
        return names;
    }

    /** The renames that take these back. */
    Renaming reversed() {
        Map<ObjectId, ObjectId> old = new LinkedHashMap<>();
        names.forEach((from, to) -> old.put(to, from));
        return new Renaming(old);
    }

    public SchemaDef apply(SchemaDef schema) {
        return names.isEmpty()
                ? schema
                : SchemaDef.of(
                        schema.objects().values().stream().map(this::apply).toList());
    }

    /** The identity after the renames. */
    public ObjectId apply(ObjectId id) {
        ObjectId renamed = names.get(id);
        if (renamed != null) {
            return renamed;
        }
        if (id.kind().isPart()) {
            ObjectId owner = apply(id.owner());
            return new ObjectId(id.kind(), owner.schema(), owner.name(), id.part());
        }
        if (id.kind() == ObjectKind.SCHEMA || id.schema().isEmpty()) {
            return id;
        }
        return new ObjectId(id.kind(), schema(id.schema()), id.name(), id.part());
    }

    private String schema(String name) {
        ObjectId id = ObjectId.schema(name);
        return names.getOrDefault(id, id).schema();
    }

    /** The definition after the renames. */
    ObjectDef apply(ObjectDef def) {
        ObjectId id = apply(def.id());
        return switch (def) {
            case NamespaceDef it -> new NamespaceDef(id, it.comment());
            case ExtensionDef it ->
                new ExtensionDef(
                        id, it.schema() == null ? null : schema(it.schema()), it.version(), it.movable(), it.comment());
            case EnumDef it -> new EnumDef(id, labels(it), it.comment());
            case SequenceDef it ->
                new SequenceDef(
                        id,
                        it.type(),
                        it.options(),
                        it.ownedBy() == null ? null : apply(it.ownedBy()),
                        it.unlogged(),
                        it.comment());
            case TableDef it -> apply(id, it);
            case ColumnDef it -> apply(id, it);
            case PrimaryKeyDef it ->
                new PrimaryKeyDef(
                        id,
                        columns(it, it.columns()),
                        columns(it, it.include()),
                        it.deferral(),
                        it.withoutOverlaps(),
                        it.comment());
            case UniqueDef it ->
                new UniqueDef(
                        id,
                        columns(it, it.columns()),
                        columns(it, it.include()),
                        it.nullsNotDistinct(),
                        it.deferral(),
                        it.withoutOverlaps(),
                        it.comment());
            case CheckDef it ->
                new CheckDef(id, pieces.of(it.condition()), it.enforcement(), it.noInherit(), it.comment());
            case ForeignKeyDef it -> apply(id, it);
            case ExclusionDef it -> apply(id, it);
            case IndexDef it -> apply(id, it);
            case ViewDef it ->
                new ViewDef(id, it.columns(), pieces.of(it.query()), it.options(), it.materialized(), it.comment());
            case DomainDef it -> apply(id, it);
            case CompositeDef it ->
                new CompositeDef(
                        id,
                        it.attributes().stream()
                                .map(attribute -> new CompositeDef.Attribute(
                                        attribute.name(), pieces.of(attribute.type()), attribute.collation()))
                                .toList(),
                        it.comment());
            case StatementDef it ->
                new StatementDef(
                        id,
                        pieces.expressions(it.create()),
                        pieces.expressions(it.drop()),
                        it.shape(),
                        it.of() == null ? null : apply(it.of()),
                        it.comment());
            case RawObjectDef it ->
                new RawObjectDef(
                        id,
                        it.createSql(),
                        it.dropSql(),
                        it.dependsOn().stream().map(this::apply).toList(),
                        it.watch());
        };
    }

    private List<String> labels(EnumDef def) {
        return def.labels().stream()
                .map(label -> apply(def.id().value(label)).part())
                .toList();
    }

    private List<String> columns(ObjectDef part, List<String> columns) {
        return columns(part.id().owner(), columns);
    }

    private List<String> columns(ObjectId table, List<String> columns) {
        return columns.stream()
                .map(column -> apply(table.column(column)).part())
                .toList();
    }

    private TableDef apply(ObjectId id, TableDef def) {
        PartitionBy by = def.partitionBy();
        PartitionOf of = def.partitionOf();
        return new TableDef(
                id,
                by == null ? null : new PartitionBy(by.strategy(), pieces.elements(by.keys())),
                of == null ? null : new PartitionOf(apply(of.parent()), pieces.of(of.bound())),
                def.unlogged(),
                def.storage(),
                apply(def.form()),
                def.comment());
    }

    private TableForm apply(TableForm form) {
        return new TableForm(
                form.inherits().stream().map(this::apply).toList(),
                form.ofType() == null ? null : apply(form.ofType()),
                form.accessMethod(),
                form.server(),
                form.serverOptions());
    }

    private DomainDef apply(ObjectId id, DomainDef def) {
        return new DomainDef(
                id,
                pieces.of(def.type()),
                def.nullable(),
                pieces.ofNullable(def.defaultValue()),
                def.collation(),
                def.checks().stream()
                        .map(check -> new DomainDef.Check(check.name(), pieces.of(check.condition()), check.valid()))
                        .toList(),
                def.comment());
    }

    private ColumnDef apply(ObjectId id, ColumnDef def) {
        Generated generated = def.generated();
        return new ColumnDef(
                id,
                def.position(),
                pieces.of(def.type()),
                def.nullable(),
                pieces.ofNullable(def.defaultValue()),
                def.identity(),
                generated == null ? null : new Generated(pieces.of(generated.expression()), generated.stored()),
                def.collation(),
                def.comment());
    }

    private ForeignKeyDef apply(ObjectId id, ForeignKeyDef def) {
        return new ForeignKeyDef(
                id,
                columns(def, def.columns()),
                apply(def.references()),
                columns(def.references(), def.referencedColumns()),
                def.onDelete(),
                def.onUpdate(),
                columns(def, def.onDeleteColumns()),
                def.match(),
                def.deferral(),
                def.enforcement(),
                def.period(),
                def.comment());
    }

    private ExclusionDef apply(ObjectId id, ExclusionDef def) {
        return new ExclusionDef(
                id,
                def.method(),
                def.elements().stream()
                        .map(it -> new ExclusionDef.Element(pieces.of(it.element()), it.operator()))
                        .toList(),
                columns(def, def.include()),
                pieces.ofNullable(def.where()),
                def.deferral(),
                def.comment());
    }

    private IndexDef apply(ObjectId id, IndexDef def) {
        return new IndexDef(
                id,
                def.unique(),
                def.method(),
                pieces.elements(def.elements()),
                columns(def, def.include()),
                def.nullsNotDistinct(),
                pieces.ofNullable(def.where()),
                def.storage(),
                def.comment());
    }
}
