package dev.ashlar.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.diff.Difference;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LargeCyclesTest {
    private static final int OBJECTS = 10_000;

    @Test
    void aRingOfTenThousandTablesAndForeignKeysIsCutWhereItCloses() {
        SchemaDef ring = ring(OBJECTS / 2, "integer");
        String sql = sql(SchemaDef.EMPTY, ring);
        assertThat(count(sql, "create table ")).isEqualTo(OBJECTS / 2);
        assertThat(count(sql, " foreign key (")).isEqualTo(OBJECTS / 2);
        assertKeysComeAfterTheirTables(sql);
        String back = sql(ring, SchemaDef.EMPTY);
        assertThat(count(back, "drop table ")).isEqualTo(OBJECTS / 2);
        assertThat(back).doesNotContain("cascade");
    }

    @Test
    void aRingOfTenThousandTablesAndForeignKeysTakesAnotherType() {
        SchemaDef ring = ring(OBJECTS / 2, "integer");
        String sql = sql(ring, ring(OBJECTS / 2, "bigint"));
        assertThat(count(sql, "alter column id type bigint")).isEqualTo(OBJECTS / 2);
    }

    @Test
    void aChainOfTenThousandViewsIsCreatedFromItsTableOnAndDroppedFromItsEndOn() {
        SchemaDef chain = chain("select 1 as n");
        String sql = sql(SchemaDef.EMPTY, chain);
        List<Integer> created = numbers(sql, "create view v_");
        assertThat(created).isEqualTo(IntStream.range(0, OBJECTS).boxed().toList());
        List<Integer> dropped = numbers(sql(chain, SchemaDef.EMPTY), "drop view v_");
        assertThat(dropped).isEqualTo(created.reversed());
        String changed = sql(chain, chain("select 2::bigint as n"));
        assertThat(numbers(changed, "drop view v_")).isEqualTo(dropped);
        assertThat(numbers(changed, "create view v_")).isEqualTo(created);
    }

    @Test
    void aChainOfTenThousandTablesIsCreatedFromItsEndOn() {
        Map<ObjectId, ObjectDef> objects = new HashMap<>();
        // The later ones by name come first, so that the order of names is the wrong one.
        IntStream.range(0, OBJECTS).forEach(i -> put(objects, i, i + 1 < OBJECTS ? i + 1 : -1, "integer"));
        SchemaDef chain = SchemaDef.of(objects.values());
        String sql = sql(SchemaDef.EMPTY, chain);
        assertThat(count(sql, "create table ")).isEqualTo(OBJECTS);
        assertThat(count(sql, "references ")).isEqualTo(OBJECTS - 1);
        assertKeysComeAfterTheirTables(sql);
        assertThat(count(sql(chain, SchemaDef.EMPTY), "drop table ")).isEqualTo(OBJECTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void aRingIsCreatedChangedAndDroppedOnAServer(int server) throws ScriptFailedException {
        SchemaDef ring = ring(200, "integer");
        SchemaDef wider = ring(200, "bigint");
        try (ShadowDatabase database = ShadowServer.of(server).create()) {
            database.run(List.of(
                    new Script("ring.sql", sql(SchemaDef.EMPTY, ring), true),
                    new Script("wider.sql", sql(ring, wider), true),
                    new Script("gone.sql", sql(wider, SchemaDef.EMPTY), true)));
        }
    }

    private static SchemaDef ring(int length, String type) {
        Map<ObjectId, ObjectDef> objects = new HashMap<>();
        IntStream.range(0, length).forEach(i -> put(objects, i, (i + 1) % length, type));
        return SchemaDef.of(objects.values());
    }

    /** A table with a key, and with a foreign key to another one unless that is negative. */
    private static void put(Map<ObjectId, ObjectDef> objects, int number, int other, String type) {
        ObjectId id = table(number);
        List<ObjectDef> defs = new ArrayList<>(List.of(
                new TableDef(id, null, null, false, Collections.emptySortedMap(), null),
                new ColumnDef(id.column("id"), 1, TypeName.builtIn(type), false, null, null, null, null, null),
                new PrimaryKeyDef(
                        id.constraint(id.name() + "_pkey"), List.of("id"), List.of(), Deferral.NOT_DEFERRABLE, null)));
        if (other >= 0) {
            defs.add(new ForeignKeyDef(
                    id.constraint(id.name() + "_next"),
                    List.of("id"),
                    table(other),
                    List.of("id"),
                    ForeignKeyDef.Action.NO_ACTION,
                    ForeignKeyDef.Action.NO_ACTION,
                    List.of(),
                    ForeignKeyDef.Match.SIMPLE,
                    Deferral.NOT_DEFERRABLE,
                    null));
        }
        defs.forEach(def -> objects.put(def.id(), def));
    }

    private static ObjectId table(int number) {
        return ObjectId.table(ObjectId.PUBLIC, "t_%05d".formatted(number));
    }

    /** Views of which each reads the one before. */
    private static SchemaDef chain(String first) {
        List<ObjectDef> views = new ArrayList<>();
        for (int i = 0; i < OBJECTS; i++) {
            ObjectId before = view(i - 1);
            views.add(new ViewDef(
                    view(i),
                    List.of(),
                    i == 0 ? Expression.of(first) : new Expression("select n from {0}", List.of(before)),
                    Collections.emptySortedMap(),
                    null));
        }
        return SchemaDef.of(views);
    }

    private static ObjectId view(int number) {
        return ObjectId.view(ObjectId.PUBLIC, "v_" + number);
    }

    private static String sql(SchemaDef from, SchemaDef to) {
        Difference difference = Differ.backwards(from, to, List.of());
        StringBuilder sql = new StringBuilder();
        for (Batch batch : Planner.plan(from, to, difference.changes()).batches()) {
            sql.append(dev.ashlar.generator.render.Script.body(batch));
        }
        return sql.toString();
    }

    /** No key stands before the table that it points to. */
    private static void assertKeysComeAfterTheirTables(String sql) {
        Map<Integer, Integer> created = positions(sql, "create table t_");
        assertThat(positions(sql, "references t_"))
                .allSatisfy((table, at) -> assertThat(at).isGreaterThan(created.get(table)));
    }

    /** Where the words stand, by the number behind them. */
    private static Map<Integer, Integer> positions(String sql, String words) {
        List<Integer> numbers = numbers(sql, words);
        Map<Integer, Integer> positions = new HashMap<>();
        int at = -1;
        for (Integer number : numbers) {
            at = sql.indexOf(words, at + 1);
            positions.put(number, at);
        }
        return positions;
    }

    private static int count(String sql, String words) {
        int count = 0;
        for (int at = sql.indexOf(words); at >= 0; at = sql.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }

    /** The numbers behind the words, in the order in which they stand. */
    private static List<Integer> numbers(String sql, String words) {
        List<Integer> numbers = new ArrayList<>();
        for (int at = sql.indexOf(words); at >= 0; at = sql.indexOf(words, at + 1)) {
            int start = at + words.length();
            int end = start;
            while (end < sql.length() && Character.isDigit(sql.charAt(end))) {
                end++;
            }
            numbers.add(Integer.valueOf(sql.substring(start, end)));
        }
        return numbers;
    }
}
