package dev.ashlar.schema;

import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.Declared.T;
import static dev.ashlar.schema.EnumType.enumType;
import static dev.ashlar.schema.Key.key;
import static dev.ashlar.schema.Partition.MAXVALUE;
import static dev.ashlar.schema.Partition.MINVALUE;
import static dev.ashlar.schema.Partitioning.hash;
import static dev.ashlar.schema.Partitioning.list;
import static dev.ashlar.schema.Partitioning.range;
import static dev.ashlar.schema.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PartitionBy.Strategy;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.TableDef;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

// A field is how a table declares a column, whether or not somebody reads it.
@SuppressWarnings("UnusedVariable")
class PartitionTest {
    private static TableDef table(Declared declared, String name) {
        return declared.get(TableDef.class, ObjectId.table("public", name));
    }

    private static List<Expression> sqls(String... texts) {
        return List.of(texts).stream().map(Expression::of).toList();
    }

    @Test
    void aTableIsPartitionedByRange() {
        OffsetDateTime may = OffsetDateTime.of(2026, 5, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        Declared t = Declared.of(new Table("t") {
            final Column<OffsetDateTime> at = column("at", timestamptz());
            final Column<Long> n = column("n", bigint());

            {
                partitionBy(range(at, n));
                partition("t_early").from(MINVALUE, MINVALUE).to(may, 0);
                partition("t_late")
                        .from(may, 0)
                        .to(MAXVALUE, MAXVALUE)
                        .comment("all later")
                        .storage("fillfactor", 80)
                        .renamedFrom("t_new");
                partition("t_rest").otherwise();
            }
        });
        PartitionBound.Range late =
                new PartitionBound.Range(sqls("'2026-05-01 00:00+00'", "0"), sqls("maxvalue", "maxvalue"));

        assertThat(table(t, "t").partitionBy())
                .isEqualTo(new PartitionBy(
                        Strategy.RANGE,
                        List.of(
                                IndexElement.of(Expression.column(T.column("at"))),
                                IndexElement.of(Expression.column(T.column("n"))))));
        assertThat(table(t, "t_late"))
                .isEqualTo(new TableDef(
                        ObjectId.table("public", "t_late"),
                        null,
                        new PartitionOf(T, late),
                        false,
                        new TreeMap<>(Map.of("fillfactor", "80")),
                        "all later"));
        assertThat(table(t, "t_early").partitionOf())
                .isEqualTo(new PartitionOf(
                        T, new PartitionBound.Range(sqls("minvalue", "minvalue"), sqls("'2026-05-01 00:00+00'", "0"))));
        assertThat(table(t, "t_rest").partitionOf()).isEqualTo(new PartitionOf(T, new PartitionBound.Default()));
        assertThat(t.declaration().decisions())
                .containsExactly(
                        new Decision.Rename(ObjectId.table("public", "t_new"), ObjectId.table("public", "t_late")));
    }

    @Test
    void aTableIsPartitionedByListOfValuesNullAmongThem() {
        EnumType<Thread.State> type = enumType("state", Thread.State.class);
        Declared t = Declared.of(new Table("t") {
            final Column<Thread.State> state = column("state", type).nullable();

            {
                partitionBy(list(state));
                partition("t_new").in(Thread.State.NEW, null);
            }
        });
        ObjectId label = ObjectId.enumType("public", "state").value("new");

        assertThat(table(t, "t_new").partitionOf())
                .isEqualTo(new PartitionOf(
                        T,
                        new PartitionBound.Values(
                                List.of(new Expression("{0}", List.of(label)), Expression.of("null")))));
    }

    @Test
    void aPartitionIsPartitionedInTurn() {
        Schema archive = Schema.schema("archive");
        Declared t = Declared.of(new Table("t") {
            final Column<String> region = column("region", text());
            final Column<Long> n = column("n", bigint());

            {
                partitionBy(list(sql("lower({0})", region)));
                Partition eu = partition("t_eu").in("eu").partitionBy(hash(key(n).operatorClass("int8_ops")));
                eu.partition("t_eu_0").modulus(2, 0);
                eu.partition("t_eu_1").modulus(2, 1);
                partition(archive, "t_old").in("old");
            }
        });

        assertThat(table(t, "t_eu").partitionBy())
                .isEqualTo(new PartitionBy(
                        Strategy.HASH,
                        List.of(new IndexElement(
                                Expression.column(T.column("n")),
                                null,
                                "int8_ops",
                                IndexElement.Order.ASC,
                                IndexElement.Nulls.DEFAULT))));
        assertThat(table(t, "t_eu_1").partitionOf())
                .isEqualTo(new PartitionOf(ObjectId.table("public", "t_eu"), new PartitionBound.Hash(2, 1)));
        assertThat(t.get(TableDef.class, ObjectId.table("archive", "t_old")).partitionOf())
                .isEqualTo(new PartitionOf(T, new PartitionBound.Values(sqls("'old'"))));
        assertThat(t.declaration().schema().contains(ObjectId.schema("archive")))
                .isTrue();
    }

    @Test
    void onlyPartitionsThatHoldRowsAreStoredInSomeWay() {
        Declared t = Declared.of(new Table("t") {
            final Column<Long> n = column("n", bigint());

            {
                unlogged();
                storage("fillfactor", 70);
                storage("autovacuum_enabled", false);
                partitionBy(hash(n));
                partition("t_0").modulus(2, 0).storage("fillfactor", 90);
                Partition one = partition("t_1").modulus(2, 1).partitionBy(hash(n));
                one.partition("t_1_0").modulus(1, 0).renamedFrom("old", "t_x");
            }
        });

        assertThat(table(t, "t").unlogged()).isFalse();
        assertThat(table(t, "t").storage()).isEmpty();
        assertThat(table(t, "t_0").unlogged()).isTrue();
        assertThat(table(t, "t_0").storage()).isEqualTo(Map.of("fillfactor", "90", "autovacuum_enabled", "false"));
        assertThat(table(t, "t_1").storage()).isEmpty();
        assertThat(table(t, "t_1_0").storage()).isEqualTo(Map.of("fillfactor", "70", "autovacuum_enabled", "false"));
    }
}
