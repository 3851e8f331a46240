package dev.ashlar.generator.state;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.Enforcement;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.Generated;
import dev.ashlar.schema.model.Identity;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns one definition into the JSON object of its line; {@link DefinitionReader} turns it back. */
final class DefinitionWriter {
    static final String DEFAULT_METHOD = "btree";

    private DefinitionWriter() {}

    static Json.Members json(ObjectDef definition) {
        FieldWriter line =
                new FieldWriter().value(Line.word(definition), definition.id().path());
        switch (definition) {
            case NamespaceDef ignored -> {}
            case ExtensionDef extension ->
                line.value("schema", extension.schema())
                        .value("version", extension.version())
                        .flag("fixed", !extension.movable());
            case EnumDef type -> line.texts("labels", type.labels());
            case SequenceDef sequence ->
                line.type("type", sequence.type())
                        .options("options", sequence.options())
                        .reference("ownedBy", sequence.ownedBy())
                        .flag("unlogged", sequence.unlogged());
            case TableDef table ->
                line.value("partitionBy", partitionBy(table.id(), table.partitionBy()))
                        .value("partitionOf", partitionOf(table.partitionOf()))
                        .flag("unlogged", table.unlogged())
                        .map("storage", table.storage())
                        .references("inherits", table.form().inherits())
                        .reference("ofType", table.form().ofType())
                        .value("accessMethod", table.form().accessMethod())
                        .value("server", table.form().server())
                        .map("serverOptions", table.form().serverOptions());
            case ColumnDef column ->
                line.value("position", column.position())
                        .type("type", column.type())
                        .flag("nullable", column.nullable())
                        .expression("default", column.defaultValue())
                        .value("identity", identity(column.identity()))
                        .value("generated", generated(column.generated()))
                        .name("collation", column.collation());
            case PrimaryKeyDef key ->
                line.texts("columns", key.columns())
                        .texts("include", key.include())
                        .constant("deferral", key.deferral(), Deferral.NOT_DEFERRABLE)
                        .flag("withoutOverlaps", key.withoutOverlaps());
            case UniqueDef unique ->
                line.texts("columns", unique.columns())
                        .texts("include", unique.include())
                        .flag("nullsNotDistinct", unique.nullsNotDistinct())
                        .constant("deferral", unique.deferral(), Deferral.NOT_DEFERRABLE)
                        .flag("withoutOverlaps", unique.withoutOverlaps());
            case CheckDef check ->
                line.expression("condition", check.condition())
                        .constant("enforcement", check.enforcement(), Enforcement.VALID)
                        .flag("noInherit", check.noInherit());
            case ForeignKeyDef key ->
                line.texts("columns", key.columns())
                        .reference("references", key.references())
                        .texts("referencedColumns", key.referencedColumns())
                        .constant("onDelete", key.onDelete(), ForeignKeyDef.Action.NO_ACTION)
                        .constant("onUpdate", key.onUpdate(), ForeignKeyDef.Action.NO_ACTION)
                        .texts("onDeleteColumns", key.onDeleteColumns())
                        .constant("match", key.match(), ForeignKeyDef.Match.SIMPLE)
                        .constant("deferral", key.deferral(), Deferral.NOT_DEFERRABLE)
                        .constant("enforcement", key.enforcement(), Enforcement.VALID)
                        .flag("period", key.period());
            case ExclusionDef exclusion ->
                line.value("method", exclusion.method())
                        .list("elements", exclusion.elements(), element -> excluded(exclusion.id(), element))
                        .texts("include", exclusion.include())
                        .expression("where", exclusion.where())
                        .constant("deferral", exclusion.deferral(), Deferral.NOT_DEFERRABLE);
            case IndexDef index ->
                line.flag("unique", index.unique())
                        .text("method", index.method(), DEFAULT_METHOD)
                        .list("elements", index.elements(), element -> FieldWriter.element(index.id(), element))
                        .texts("include", index.include())
                        .flag("nullsNotDistinct", index.nullsNotDistinct())
                        .expression("where", index.where())
                        .map("storage", index.storage());
            case ViewDef view ->
                line.texts("columns", view.columns())
                        .expression("query", view.query())
                        .map("options", view.options())
                        .flag("materialized", view.materialized());
            case DomainDef domain ->
                line.type("type", domain.type())
                        .flag("nullable", domain.nullable())
                        .expression("default", domain.defaultValue())
                        .name("collation", domain.collation())
                        .list("checks", domain.checks(), DefinitionWriter::check);
            case CompositeDef type -> line.list("attributes", type.attributes(), DefinitionWriter::attribute);
            case StatementDef statement ->
                line.expressions("create", statement.create())
                        .expressions("drop", statement.drop())
                        .value("shape", statement.shape())
                        .reference("of", statement.of());
            case RawObjectDef object ->
                line.value("create", object.createSql())
                        .value("drop", object.dropSql())
                        .references("dependsOn", object.dependsOn())
                        .value("watch", object.watch());
        }
        return line.value("comment", definition.comment()).fields();
    }

    private static Object check(DomainDef.Check check) {
        return new FieldWriter()
                .value("name", check.name())
                .expression("condition", check.condition())
                .flag("notValid", !check.valid())
                .fields();
    }

    private static Object attribute(CompositeDef.Attribute attribute) {
        return new FieldWriter()
                .value("name", attribute.name())
                .type("type", attribute.type())
                .name("collation", attribute.collation())
                .fields();
    }

    private static @Nullable Object identity(@Nullable Identity identity) {
        return identity == null
                ? null
                : new FieldWriter()
                        .flag("always", identity.always())
                        .options("options", identity.options())
                        .fields();
    }

    private static @Nullable Object generated(@Nullable Generated generated) {
        return generated == null
                ? null
                : new FieldWriter()
                        .expression("as", generated.expression())
                        .flag("stored", generated.stored())
                        .fields();
    }

    private static @Nullable Object partitionBy(ObjectId table, @Nullable PartitionBy by) {
        if (by == null) {
            return null;
        }
        List<Object> keys =
                by.keys().stream().map(key -> FieldWriter.element(table, key)).toList();
        return Map.of(by.strategy().word(), keys);
    }

    private static @Nullable Object partitionOf(@Nullable PartitionOf partition) {
        return partition == null
                ? null
                : new FieldWriter()
                        .reference("parent", partition.parent())
                        .value("bound", bound(partition.bound()))
                        .fields();
    }

    private static Object bound(PartitionBound bound) {
        FieldWriter fields = new FieldWriter();
        return switch (bound) {
            case PartitionBound.Range range ->
                fields.expressions("from", range.from())
                        .expressions("to", range.to())
                        .fields();
            case PartitionBound.Values values ->
                fields.expressions("in", values.values()).fields();
            case PartitionBound.Hash hash ->
                fields.value("modulus", hash.modulus())
                        .value("remainder", hash.remainder())
                        .fields();
            case PartitionBound.Default ignored -> fields.flag("default", true).fields();
        };
    }

    private static Object excluded(ObjectId constraint, ExclusionDef.Element element) {
        return new FieldWriter()
                .value("key", FieldWriter.element(constraint, element.element()))
                .value("with", element.operator())
                .fields();
    }
}
