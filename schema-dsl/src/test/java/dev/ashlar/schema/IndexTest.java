package dev.ashlar.schema;

import static dev.ashlar.schema.DataTypes.jsonb;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Declared.T;
import static dev.ashlar.schema.Key.key;
import static dev.ashlar.schema.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.IndexElement.Nulls;
import dev.ashlar.schema.model.IndexElement.Order;
import dev.ashlar.schema.model.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

// A field is how a table declares a column, whether or not somebody reads it.
@SuppressWarnings("UnusedVariable")
class IndexTest {
    @Test
    void anIndexHasOptions() {
        Declared t = Declared.of(new Table("t") {
            final Column<String> a = column("a", text());
            final Column<String> b = column("b", text());

            {
                index("t_by_a", a)
                        .unique()
                        .nullsNotDistinct()
                        .include(b)
                        .where(sql("{0} <> ''", b))
                        .storage("fillfactor", 70)
                        .comment("how to find it")
                        .renamedFrom("was_by_a");
            }
        });

        assertThat(t.get(IndexDef.class, T.index("t_by_a")))
                .isEqualTo(new IndexDef(
                        T.index("t_by_a"),
                        true,
                        "btree",
                        List.of(IndexElement.of(Expression.column(T.column("a")))),
                        List.of("b"),
                        true,
                        new Expression("{0} <> ''", List.of(T.column("b"))),
                        new TreeMap<>(Map.of("fillfactor", "70")),
                        "how to find it"));
        assertThat(t.declaration().decisions())
                .containsExactly(new Decision.Rename(T.index("was_by_a"), T.index("t_by_a")));
    }

    @Test
    void keysHaveOrderOperatorClassAndCollation() {
        Declared t = Declared.of(new Table("t") {
            final Column<String> a = column("a", text());
            final Column<String> b = column("b", jsonb());

            {
                index(
                        "t_keys",
                        key(a).desc().nullsLast(),
                        key(a).collate("C").operatorClass("text_pattern_ops"),
                        key(sql("lower({0})", a)).nullsFirst().collate("pg_catalog", "de_DE"));
                index("t_json", key(b).operatorClass("jsonb_path_ops")).using("gin");
            }
        });
        Expression a = Expression.column(T.column("a"));

        assertThat(t.get(IndexDef.class, T.index("t_keys")).elements())
                .containsExactly(
                        new IndexElement(a, null, null, Order.DESC, Nulls.LAST),
                        new IndexElement(a, new QualifiedName("", "C"), "text_pattern_ops", Order.ASC, Nulls.DEFAULT),
                        new IndexElement(
                                new Expression("lower({0})", List.of(T.column("a"))),
                                new QualifiedName("pg_catalog", "de_DE"),
                                null,
                                Order.ASC,
                                Nulls.FIRST));
        assertThat(t.get(IndexDef.class, T.index("t_json")).method()).isEqualTo("gin");
    }

    @Test
    void aNameThatNobodyGaveIsDerivedAsPostgresqlDoes() {
        Declared t = Declared.of(new Table("t") {
            final Column<String> a = column("a", text());
            final Column<String> b = column("b", text());

            {
                index(a, b);
                index(sql("lower({0})", a));
                index(sql("{0} || {1}", a, b), sql("{1} || {0}", a, b));
                index(b).include(a);
            }
        });

        assertThat(t.declaration().schema().indexes(T))
                .extracting(index -> index.id().part())
                .containsExactly("t_a_b_idx", "t_b_a_idx", "t_expr_expr1_idx", "t_lower_idx");
    }
}
