package dev.ashlar.generator.diff;

import static dev.ashlar.generator.diff.Sketch.column;
import static dev.ashlar.generator.diff.Sketch.defaulting;
import static dev.ashlar.generator.diff.Sketch.required;
import static dev.ashlar.generator.diff.Sketch.schema;
import static dev.ashlar.generator.diff.Sketch.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class DifferTest {
    private static final ObjectId STATUS = ObjectId.enumType("public", "status");

    @Test
    void aSchemaDoesNotDifferFromItself() {
        SchemaDef schema =
                schema().with("members", "email").enumType("status", "new").build();
        assertThat(between(schema, schema)).isEqualTo(new Difference(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void thePositionOfAColumnIsNoDifference() {
        SchemaDef from =
                schema().with("members").add(column("members", "email", "text")).build();
        SchemaDef to = schema().with("members")
                .add(column("members", "email", "text").at(7))
                .build();
        assertThat(between(from, to).changes()).isEmpty();
    }

    @Test
    void aNewTableIsOneChange() {
        SchemaDef to = schema().with("members", "email")
                .unique("members", "members_email_key", "email")
                .build();
        assertThat(between(SchemaDef.EMPTY, to).changes())
                .singleElement()
                .isInstanceOf(Change.Created.class)
                .extracting(Change::object)
                .isEqualTo(table("members"));
    }

    @Test
    void aDroppedTableNeedsConsent() {
        SchemaDef from = schema().with("members", "email").build();
        assertThat(between(from, SchemaDef.EMPTY).questions()).containsExactly(new Question.Loss(table("members")));
        Difference agreed = between(from, SchemaDef.EMPTY, new Decision.Drop(table("members")));
        assertThat(agreed.questions()).isEmpty();
        assertThat(agreed.used()).containsExactly(new Decision.Drop(table("members")));
    }

    @Test
    void aRenamedColumnTakesChecksAndIndexesAlong() {
        SchemaDef from = schema().with("members", "nickname")
                .check("members", "members_name", "length({0}) > 2", "nickname")
                .index("members", "members_nickname_idx", "nickname")
                .build();
        SchemaDef to = schema().with("members", "display_name")
                .check("members", "members_name", "length({0}) > 2", "display_name")
                .index("members", "members_display_name_idx", "display_name")
                .build();
        ObjectId members = table("members");
        Decision rename = new Decision.Rename(members.column("nickname"), members.column("display_name"));
        Difference difference = between(from, to, rename);
        assertThat(difference.changes())
                .containsExactly(
                        new Change.Renamed(members.column("nickname"), members.column("display_name")),
                        new Change.Renamed(
                                members.index("members_nickname_idx"), members.index("members_display_name_idx")));
        assertThat(difference.questions()).isEmpty();
        assertThat(difference.used()).containsExactly(rename);
    }

    @Test
    void aTableAndItsColumnAreRenamedAtOnce() {
        SchemaDef from = schema().with("members", "nickname")
                .unique("members", "members_nickname_key", "nickname")
                .build();
        SchemaDef to = schema().with("people", "name")
                .unique("people", "people_name_key", "name")
                .build();
        Difference difference = between(
                from,
                to,
                new Decision.Rename(table("members"), table("people")),
                new Decision.Rename(
                        table("people").column("nickname"), table("people").column("name")));
        assertThat(difference.questions()).isEmpty();
        assertThat(difference.changes())
                .containsExactly(
                        new Change.Renamed(table("members"), table("people")),
                        new Change.Renamed(
                                table("people").column("nickname"),
                                table("people").column("name")),
                        new Change.Renamed(
                                table("people").constraint("members_nickname_key"),
                                table("people").constraint("people_name_key")));
    }

    @Test
    void aRenameThatHasDoneItsWorkIsUnused() {
        SchemaDef schema = schema().with("members", "display_name").build();
        Decision rename = new Decision.Rename(
                table("members").column("nickname"), table("members").column("display_name"));
        assertThat(between(schema, schema, rename).unused()).containsExactly(rename);
    }

    @Test
    void aRenameOfASchemaReachesAllWithin() {
        ObjectId orders = ObjectId.table("sales", "orders");
        SchemaDef from = namespaced("sales");
        SchemaDef to = namespaced("shop");
        assertThat(between(from, to, new Decision.Rename(ObjectId.schema("sales"), ObjectId.schema("shop"))))
                .satisfies(it -> assertThat(it.questions()).isEmpty())
                .satisfies(it -> assertThat(it.changes())
                        .containsExactly(new Change.Renamed(ObjectId.schema("sales"), ObjectId.schema("shop"))));
        assertThat(from.contains(orders)).isTrue();
    }

    @Test
    void aLookalikeColumnIsNeverGuessed() {
        SchemaDef from = schema().with("members", "nickname").build();
        SchemaDef to = schema().with("members", "display_name").build();
        ObjectId old = table("members").column("nickname");
        ObjectId now = table("members").column("display_name");
        assertThat(between(from, to).questions())
                .containsExactly(new Question.Loss(old), new Question.Lookalike(old, now, "both are text"));
        assertThat(between(from, to, new Decision.Drop(old), new Decision.Keep(old, now))
                        .questions())
                .isEmpty();
    }

    @Test
    void tablesWithHalfTheirColumnsEqualLookAlike() {
        SchemaDef from = schema().with("members", "id", "email", "old").build();
        SchemaDef to = schema().with("people", "id", "email", "a", "b").build();
        assertThat(between(from, to).questions())
                .contains(new Question.Lookalike(table("members"), table("people"), "2 of 4 columns are equal"));
        SchemaDef other = schema().with("people", "id", "a", "b", "c").build();
        assertThat(between(from, other).questions()).containsExactly(new Question.Loss(table("members")));
    }

    @Test
    void aRequiredColumnNeedsAValueForTheRowsThatExist() {
        SchemaDef from = schema().with("members").build();
        var column = required(column("members", "region", "text"));
        SchemaDef to = schema().with("members").add(column).build();
        assertThat(between(from, to).questions()).containsExactly(new Question.MissingValue(column));
        Expression unknown = Expression.of("'unknown'");
        assertThat(between(from, to, new Decision.Backfill(column.id(), unknown)))
                .satisfies(it -> assertThat(it.questions()).isEmpty())
                .satisfies(it -> assertThat(it.changes()).containsExactly(new Change.ColumnAdded(column, unknown)));
        SchemaDef defaulted =
                schema().with("members").add(defaulting(column, "'unknown'")).build();
        assertThat(between(from, defaulted).questions()).isEmpty();
    }

    @Test
    void aTypeWithoutCastIsADecision() {
        SchemaDef from = schema().with("members", "age").build();
        var column = column("members", "age", "integer");
        SchemaDef to = schema().with("members").add(column).build();
        assertThat(between(from, to).questions())
                .containsExactly(new Question.MissingCast(column, TypeName.builtIn("text")));
        Expression using = new Expression("{0}::integer", List.of(column.id()));
        assertThat(between(from, to, new Decision.Using(column.id(), using)))
                .satisfies(it -> assertThat(it.questions()).isEmpty())
                .satisfies(it -> assertThat(it.changes())
                        .containsExactly(
                                new Change.ColumnTypeChanged(column("members", "age", "text"), column, using)));
    }

    @Test
    void aNarrowingTypeNeedsConsentAndAWideningOneDoesNot() {
        SchemaDef big =
                schema().with("members").add(column("members", "age", "bigint")).build();
        SchemaDef small = schema().with("members")
                .add(column("members", "age", "integer"))
                .build();
        assertThat(between(small, big).questions()).isEmpty();
        assertThat(between(big, small).questions())
                .containsExactly(new Question.Narrowing(
                        column("members", "age", "bigint"), column("members", "age", "integer")));
    }

    @Test
    void valuesAreAddedInTheirPlace() {
        SchemaDef from = schema().enumType("status", "new", "done").build();
        SchemaDef to = schema().enumType("status", "new", "open", "late", "done", "gone")
                .build();
        assertThat(between(from, to).changes())
                .containsExactly(
                        new Change.ValueAdded(STATUS, "open", "done"),
                        new Change.ValueAdded(STATUS, "late", "done"),
                        new Change.ValueAdded(STATUS, "gone", null));
    }

    @Test
    void aRemovedValueNeedsConsentOrAReplacement() {
        SchemaDef from = schema().enumType("status", "new", "done", "gone").build();
        SchemaDef to = schema().enumType("status", "new", "done").build();
        assertThat(between(from, to).questions()).containsExactly(new Question.Loss(STATUS.value("gone")));
        Difference mapped = between(from, to, new Decision.MapValue(STATUS.value("gone"), "done"));
        assertThat(mapped.questions()).isEmpty();
        assertThat(mapped.changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.ValuesRebuilt.class,
                        it -> assertThat(it.replacements()).isEqualTo(Map.of("gone", "done")));
    }

    @Test
    void aRenamedValueIsNeitherLostNorAdded() {
        SchemaDef from = schema().enumType("status", "new", "left").build();
        SchemaDef to = schema().enumType("status", "new", "gone").build();
        assertThat(between(from, to).questions())
                .contains(new Question.Lookalike(
                        STATUS.value("left"), STATUS.value("gone"), "both stand at the same place among the values"));
        assertThat(between(from, to, new Decision.Rename(STATUS.value("left"), STATUS.value("gone")))
                        .changes())
                .containsExactly(new Change.Renamed(STATUS.value("left"), STATUS.value("gone")));
    }

    @Test
    void theWayBackLosesWithoutAskingAndReversesRenames() {
        SchemaDef from = schema().with("members", "nickname").build();
        SchemaDef to = schema().with("members", "display_name", "bio").build();
        Decision rename = new Decision.Rename(
                table("members").column("nickname"), table("members").column("display_name"));
        Difference back = Differ.backwards(to, from, List.of(rename));
        assertThat(back.questions()).isEmpty();
        assertThat(back.changes())
                .containsExactly(
                        new Change.Renamed(
                                table("members").column("display_name"),
                                table("members").column("nickname")),
                        new Change.Dropped(column("members", "bio", "text")));
    }

    @Test
    void spacesInAnExpressionAreNoDifference() {
        SchemaDef from = schema().with("members", "email")
                .check("members", "c", "{0} like '%@%'", "email")
                .build();
        SchemaDef to = schema().with("members", "email")
                .check("members", "c", "{0}  LIKE '%@%'", "email")
                .build();
        assertThat(between(from, to).changes()).isEmpty();
    }

    private static SchemaDef namespaced(String name) {
        return SchemaDef.of(List.of(
                new NamespaceDef(ObjectId.schema(name), null),
                new TableDef(ObjectId.table(name, "orders"), null, null, false, new TreeMap<>(), null),
                new EnumDef(ObjectId.enumType(name, "state"), List.of("open"), null),
                new ColumnDef(
                        ObjectId.table(name, "orders").column("state"),
                        1,
                        new TypeName(name, "state", List.of(), 0),
                        false,
                        new Expression("'open'::{0}", List.of(ObjectId.enumType(name, "state"))),
                        null,
                        null,
                        null,
                        null)));
    }

    private static Difference between(SchemaDef from, SchemaDef to, Decision... decisions) {
        return Differ.between(from, to, List.of(decisions));
    }
}
