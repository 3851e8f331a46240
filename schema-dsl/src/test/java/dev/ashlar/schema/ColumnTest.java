package dev.ashlar.schema;

import static dev.ashlar.schema.Counting.counting;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.bool;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Declared.T;
import static dev.ashlar.schema.EnumType.enumType;
import static dev.ashlar.schema.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Generated;
import dev.ashlar.schema.model.Identity;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.QualifiedName;
import dev.ashlar.schema.model.SequenceOptions;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.UniqueDef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

// A field is how a table declares a column, whether or not somebody reads it.
@SuppressWarnings("UnusedVariable")
class ColumnTest {
    private static final EnumType<Thread.State> STATE = enumType("state", Thread.State.class);

    @Test
    void aColumnIsNotNullUnlessItSaysOtherwise() {
        Declared t = Declared.of(new Table("t") {
            final Column<String> a = column("a", text());
            final Column<String> b = column("b", text()).nullable().comment("its comment");
        });

        assertThat(t.column("a"))
                .isEqualTo(
                        new ColumnDef(T.column("a"), 1, TypeName.builtIn("text"), false, null, null, null, null, null));
        assertThat(t.column("b"))
                .isEqualTo(new ColumnDef(
                        T.column("b"), 2, TypeName.builtIn("text"), true, null, null, null, null, "its comment"));
    }

    @Test
    void defaultsAreValuesOrSql() {
        Declared t = Declared.of(new Table("t") {
            final Column<Integer> number = column("number", integer()).defaultsTo(-7);
            final Column<Boolean> flag = column("flag", bool()).defaultsTo(true);
            final Column<String> quoted = column("quoted", text()).defaultsTo("it's {0}");
            final Column<Thread.State> state = column("state", STATE).defaultsTo(Thread.State.NEW);
            final Column<Thread.State[]> states =
                    column("states", STATE.array()).defaultsTo(new Thread.State[] {Thread.State.NEW});
            final Column<String> computed = column("computed", text()).defaultsTo(sql("upper('x')"));
        });
        ObjectId label = ObjectId.enumType("public", "state").value("new");

        assertThat(t.column("number").defaultValue()).isEqualTo(Expression.of("-7"));
        assertThat(t.column("flag").defaultValue()).isEqualTo(Expression.of("true"));
        assertThat(t.column("quoted").defaultValue()).isEqualTo(Expression.of("'it''s {0}'"));
        assertThat(t.column("state").defaultValue()).isEqualTo(new Expression("{0}", List.of(label)));
        assertThat(t.column("state").defaultValue()).hasToString("'new'");
        assertThat(t.column("states").defaultValue()).isEqualTo(new Expression("'{\"new\"}'", List.of(label)));
        assertThat(t.column("computed").defaultValue()).isEqualTo(Expression.of("upper('x')"));
    }

    @Test
    void anIdentityCountsAlwaysOrByDefault() {
        Declared t = Declared.of(new Table("t") {
            final Column<Long> a = column("a", bigint()).identity();
            final Column<Long> b = column("b", bigint()).identityByDefault();
            final Column<Integer> c =
                    column("c", integer()).identity(counting().startWith(100).incrementBy(10));
            final Column<Integer> d = column("d", integer())
                    .identityByDefault(counting().min(-5).max(5).cache(3).cycle());
        });

        assertThat(t.column("a").identity()).isEqualTo(new Identity(true, SequenceOptions.DEFAULTS));
        assertThat(t.column("b").identity()).isEqualTo(new Identity(false, SequenceOptions.DEFAULTS));
        assertThat(t.column("c").identity())
                .isEqualTo(new Identity(true, new SequenceOptions(100L, 10L, null, null, null, false)));
        assertThat(t.column("d").identity())
                .isEqualTo(new Identity(false, new SequenceOptions(null, null, -5L, 5L, 3L, true)));
    }

    @Test
    void generatedColumnsAreStoredOrVirtual() {
        Declared t = Declared.of(new Table("t") {
            final Column<String> a = column("a", text());
            final Column<String> b = column("b", text()).generatedAs(sql("lower({0})", a));
            final Column<String> c = column("c", text()).generatedVirtualAs(sql("upper({0})", a));
        });

        assertThat(t.column("b").generated())
                .isEqualTo(new Generated(new Expression("lower({0})", List.of(T.column("a"))), true));
        assertThat(t.column("c").generated())
                .isEqualTo(new Generated(new Expression("upper({0})", List.of(T.column("a"))), false));
    }

    @Test
    void aCollationMayHaveASchema() {
        Declared t = Declared.of(new Table("t") {
            final Column<String> a = column("a", text()).collate("C");
            final Column<String> b = column("b", text()).collate("pg_catalog", "de_DE");
        });

        assertThat(t.column("a").collation()).isEqualTo(new QualifiedName("", "C"));
        assertThat(t.column("b").collation()).isEqualTo(new QualifiedName("pg_catalog", "de_DE"));
    }

    @Test
    void aColumnMayBeAKeyByItself() {
        Declared t = Declared.of(new Table("t") {
            final Column<Long> a = column("a", bigint()).primaryKey();
            final Column<Long> b = column("b", bigint()).unique();
        });

        assertThat(t.constraint(PrimaryKeyDef.class, "t_pkey").columns()).containsExactly("a");
        assertThat(t.constraint(UniqueDef.class, "t_b_key").columns()).containsExactly("b");
    }

    @Test
    void whatIsSaidOfTheChangeOfAColumnIsADecision() {
        Declared t = Declared.of(new Table("t") {
            final Column<Long> a = column("a", bigint())
                    .renamedFrom("was_a")
                    .using(sql("old::bigint"))
                    .backfill(0L);
            final Column<Thread.State> b = column("b", STATE).backfill(Thread.State.NEW);
            final Column<String> c = column("c", text()).backfill(sql("{0}::text", a));
        });
        ObjectId label = ObjectId.enumType("public", "state").value("new");

        assertThat(t.declaration().decisions())
                .containsExactly(
                        new Decision.Rename(T.column("was_a"), T.column("a")),
                        new Decision.Using(T.column("a"), Expression.of("old::bigint")),
                        new Decision.Backfill(T.column("a"), Expression.of("0")),
                        new Decision.Backfill(T.column("b"), new Expression("{0}", List.of(label))),
                        new Decision.Backfill(T.column("c"), new Expression("{0}::text", List.of(T.column("a")))));
    }

    @Test
    void aTableSaysTheRestInItsConstructor() {
        Schema sales = Schema.schema("sales");
        Declared t = Declared.of(new Table(sales, "t") {
            {
                comment("what it is");
                unlogged();
                storage("fillfactor", 70);
                storage("autovacuum_enabled", false);
                renamedFrom("old", "was_t");
            }
        });
        ObjectId id = ObjectId.table("sales", "t");
        TreeMap<String, String> storage = new TreeMap<>(Map.of("fillfactor", "70", "autovacuum_enabled", "false"));

        assertThat(t.get(TableDef.class, id)).isEqualTo(new TableDef(id, null, null, true, storage, "what it is"));
        assertThat(t.declaration().decisions())
                .containsExactly(new Decision.Rename(ObjectId.table("old", "was_t"), id));
        assertThat(t.declaration().schema().contains(ObjectId.schema("sales"))).isTrue();
    }
}
