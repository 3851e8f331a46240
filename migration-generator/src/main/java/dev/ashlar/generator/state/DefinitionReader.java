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
import dev.ashlar.schema.model.TableForm;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the JSON object of one line into its definition; complains of what {@link DefinitionWriter} never writes. */
final class DefinitionReader {
    private final FieldReader fields;
    private final ObjectId id;

    private DefinitionReader(FieldReader fields, ObjectId id) {
        this.fields = fields;
        this.id = id;
    }

    /** The definition; an {@link IllegalArgumentException} says what is wrong. */
    static ObjectDef definition(Map<String, Object> json) {
        FieldReader fields = new FieldReader(json);
        Map.Entry<String, Object> first = fields.first();
        Line line = Line.ofWord(first.getKey());
        if (!(first.getValue() instanceof String path)) {
            throw new IllegalArgumentException("\"%s\" is not a name".formatted(line.word()));
        }
        return fields.complete(new DefinitionReader(fields, line.id(first.getKey(), path)).definition(line));
    }

    private ObjectDef definition(Line line) {
        @Nullable String comment = line == Line.OBJECT ? null : fields.text("comment");
        return switch (line) {
            case SCHEMA -> new NamespaceDef(id, comment);
            case EXTENSION ->
                new ExtensionDef(id, fields.text("schema"), fields.text("version"), !fields.flag("fixed"), comment);
            case ENUM -> new EnumDef(id, fields.texts("labels"), comment);
            case SEQUENCE ->
                new SequenceDef(
                        id,
                        fields.type("type"),
                        fields.options("options"),
                        fields.reference("ownedBy"),
                        fields.flag("unlogged"),
                        comment);
            case TABLE ->
                new TableDef(
                        id,
                        fields.object("partitionBy", this::partitionBy),
                        fields.object("partitionOf", DefinitionReader::partitionOf),
                        fields.flag("unlogged"),
                        fields.map("storage"),
                        form(),
                        comment);
            case COLUMN ->
                new ColumnDef(
                        id,
                        fields.requiredNumber("position"),
                        fields.type("type"),
                        fields.flag("nullable"),
                        fields.expression("default"),
                        fields.object("identity", of -> new Identity(of.flag("always"), of.options("options"))),
                        fields.object("generated", of -> new Generated(of.requiredExpression("as"), of.flag("stored"))),
                        fields.name("collation"),
                        comment);
            case PRIMARY_KEY ->
                new PrimaryKeyDef(
                        id,
                        fields.texts("columns"),
                        fields.texts("include"),
                        deferral(),
                        fields.flag("withoutOverlaps"),
                        comment);
            case UNIQUE ->
                new UniqueDef(
                        id,
                        fields.texts("columns"),
                        fields.texts("include"),
                        fields.flag("nullsNotDistinct"),
                        deferral(),
                        fields.flag("withoutOverlaps"),
                        comment);
            case CHECK ->
                new CheckDef(
                        id, fields.requiredExpression("condition"), enforcement(), fields.flag("noInherit"), comment);
            case FOREIGN_KEY ->
                new ForeignKeyDef(
                        id,
                        fields.texts("columns"),
                        fields.requiredReference("references"),
                        fields.texts("referencedColumns"),
                        fields.constant("onDelete", ForeignKeyDef.Action.NO_ACTION),
                        fields.constant("onUpdate", ForeignKeyDef.Action.NO_ACTION),
                        fields.texts("onDeleteColumns"),
                        fields.constant("match", ForeignKeyDef.Match.SIMPLE),
                        deferral(),
                        enforcement(),
                        fields.flag("period"),
                        comment);
            case EXCLUSION ->
                new ExclusionDef(
                        id,
                        fields.requiredText("method"),
                        fields.objects("elements", this::excluded),
                        fields.texts("include"),
                        fields.expression("where"),
                        deferral(),
                        comment);
            case INDEX ->
                new IndexDef(
                        id,
                        fields.flag("unique"),
                        fields.text("method", DefinitionWriter.DEFAULT_METHOD),
                        fields.elements("elements", id),
                        fields.texts("include"),
                        fields.flag("nullsNotDistinct"),
                        fields.expression("where"),
                        fields.map("storage"),
                        comment);
            case VIEW ->
                new ViewDef(
                        id,
                        fields.texts("columns"),
                        fields.requiredExpression("query"),
                        fields.map("options"),
                        fields.flag("materialized"),
                        comment);
            case DOMAIN ->
                new DomainDef(
                        id,
                        fields.type("type"),
                        fields.flag("nullable"),
                        fields.expression("default"),
                        fields.name("collation"),
                        fields.objects(
                                "checks",
                                check -> new DomainDef.Check(
                                        check.requiredText("name"),
                                        check.requiredExpression("condition"),
                                        !check.flag("notValid"))),
                        comment);
            case COMPOSITE ->
                new CompositeDef(
                        id,
                        fields.objects(
                                "attributes",
                                attribute -> new CompositeDef.Attribute(
                                        attribute.requiredText("name"),
                                        attribute.type("type"),
                                        attribute.name("collation"))),
                        comment);
            case STATEMENT ->
                new StatementDef(
                        id,
                        fields.expressions("create"),
                        fields.expressions("drop"),
                        fields.text("shape"),
                        fields.reference("of"),
                        comment);
            case OBJECT ->
                new RawObjectDef(
                        id,
                        fields.requiredText("create"),
                        fields.requiredText("drop"),
                        fields.references("dependsOn"),
                        fields.text("watch"));
        };
    }

    private TableForm form() {
        return new TableForm(
                fields.references("inherits"),
                fields.reference("ofType"),
                fields.text("accessMethod"),
                fields.text("server"),
                fields.map("serverOptions"));
    }

    private Enforcement enforcement() {
        return fields.constant("enforcement", Enforcement.VALID);
    }

    private Deferral deferral() {
        return fields.constant("deferral", Deferral.NOT_DEFERRABLE);
    }

    private ExclusionDef.Element excluded(FieldReader element) {
        return new ExclusionDef.Element(element.element("key", id), element.requiredText("with"));
    }

    private PartitionBy partitionBy(FieldReader by) {
        Map.Entry<String, Object> strategy = by.first();
        return new PartitionBy(
                FieldReader.constant("partitionBy", strategy.getKey(), PartitionBy.Strategy.class),
                new FieldReader(Map.of("keys", strategy.getValue())).elements("keys", id));
    }

    private static PartitionOf partitionOf(FieldReader of) {
        return new PartitionOf(of.requiredReference("parent"), of.requiredObject("bound", DefinitionReader::bound));
    }

    /** The bounds have no key in common. */
    private static PartitionBound bound(FieldReader bound) {
        if (bound.flag("default")) {
            return new PartitionBound.Default();
        } else if (bound.has("in")) {
            return new PartitionBound.Values(bound.expressions("in"));
        } else if (bound.has("modulus")) {
            return new PartitionBound.Hash(bound.requiredNumber("modulus"), bound.requiredNumber("remainder"));
        }
        return new PartitionBound.Range(bound.expressions("from"), bound.expressions("to"));
    }
}
