package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.generator.state.reader.ReadOptions;
import dev.ashlar.generator.state.reader.ReadSchema;
import dev.ashlar.schema.Declarations;
import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared, created and read back is what was declared, but for the text of expressions. */
final class ReadBackTest {
    @ParameterizedTest
    @MethodSource("dev.ashlar.embedded.EmbeddedServer#majors")
    void whatIsDeclaredIsReadBack(int major) throws Exception {
        SchemaDef declared = Declarations.of(
                        Everything.CITEXT,
                        Everything.BTREE_GIST,
                        Everything.NUMBERS,
                        Everything.SHOUT,
                        EveryType.TYPES,
                        Everything.Orders.ORDERS,
                        Everything.Logs.LOGS,
                        Everything.Moods.MOODS,
                        Everything.Loudest.LOUDEST)
                .schema();
        try (ShadowDatabase database = ShadowServer.of(major).create()) {
            List<Script> scripts = new ArrayList<>();
            for (String body : dev.ashlar.generator.render.Script.createFromNothing(declared)) {
                scripts.add(new Script("create.sql", body, true));
            }
            database.run(scripts);
            ReadSchema read = database.read(ReadOptions.of("history"));
            assertThat(read.unmodelled()).isEmpty();
            Map<ObjectId, List<@Nullable Object>> expected = outlines(declared);
            Map<ObjectId, List<@Nullable Object>> actual = outlines(read.schema());
            assertThat(actual).containsOnlyKeys(expected.keySet());
            List<String> different = new ArrayList<>();
            actual.forEach((id, outline) -> {
                if (!outline.equals(expected.get(id))) {
                    different.add("%s: declared %s, read %s".formatted(id, expected.get(id), outline));
                }
            });
            assertThat(different).isEmpty();
        }
    }

    private static Map<ObjectId, List<@Nullable Object>> outlines(SchemaDef schema) {
        Map<ObjectId, List<@Nullable Object>> outlines = new TreeMap<>();
        for (ObjectDef definition : schema.objects().values()) {
            List<@Nullable Object> outline = outline(definition);
            if (!outline.isEmpty()) {
                outlines.put(definition.id(), outline);
            }
        }
        return outlines;
    }

    /** All of a definition that is no expression, and for expressions that they are there. */
    private static List<@Nullable Object> outline(ObjectDef definition) {
        return switch (definition) {
            case NamespaceDef it -> it.id().equals(ObjectId.schema("public")) ? List.of() : list(it);
            case EnumDef it -> list(it);
            case PrimaryKeyDef it -> list(it);
            case UniqueDef it -> list(it);
            case ForeignKeyDef it -> list(it);
            case ExtensionDef it -> list(it.comment());
            case SequenceDef it ->
                list(it.type(), it.ownedBy(), it.options().cycle(), it.options().max(), it.comment());
            case TableDef it ->
                list(
                        it.partitionBy() == null ? null : it.partitionBy().strategy(),
                        it.partitionOf() == null ? null : it.partitionOf().parent(),
                        it.unlogged(),
                        it.storage(),
                        it.form(),
                        it.comment());
            case ColumnDef it ->
                list(
                        it.type().name(),
                        it.type().arguments(),
                        it.type().dimensions() > 0,
                        it.nullable(),
                        it.identity(),
                        it.defaultValue() != null,
                        it.generated() != null,
                        it.collation(),
                        it.comment());
            case CheckDef it -> list(it.enforcement(), it.noInherit(), it.comment());
            case ExclusionDef it ->
                list(
                        it.method(),
                        it.elements().stream()
                                .map(ExclusionDef.Element::operator)
                                .toList(),
                        it.include(),
                        it.where() != null,
                        it.deferral(),
                        it.comment());
            case IndexDef it ->
                list(
                        it.unique(),
                        it.method(),
                        it.elements().stream().map(ReadBackTest::key).toList(),
                        it.include(),
                        it.where() != null,
                        it.storage(),
                        it.comment());
            case ViewDef it -> list(it.options(), it.materialized(), it.comment());
            case DomainDef it -> list(it);
            case CompositeDef it -> list(it);
            case RawObjectDef ignored -> List.of();
            case StatementDef ignored -> List.of();
        };
    }

    /** A collation that an expression has anyway is not kept. */
    private static List<@Nullable Object> key(IndexElement key) {
        boolean column = key.expression().isColumn();
        return list(
                column ? key.expression().references() : "an expression",
                column ? key.collation() : null,
                key.operatorClass(),
                key.order(),
                key.nulls());
    }

    private static List<@Nullable Object> list(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
