package dev.ashlar.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DefaultNamesTest {
    private static final ObjectId TABLE = ObjectId.table("public", "members");

    private static UniqueDef unique(String name, String... columns) {
        return new UniqueDef(TABLE.constraint(name), List.of(columns), List.of(), false, Deferral.NOT_DEFERRABLE, null);
    }

    private static CheckDef check(String template, String... columns) {
        List<ObjectId> references = List.of(columns).stream().map(TABLE::column).toList();
        return new CheckDef(TABLE.constraint("c"), new Expression(template, references), null);
    }

    private static IndexDef index(String... templates) {
        List<IndexElement> elements = List.of(templates).stream()
                .map(template -> IndexElement.of(new Expression(template, List.of(TABLE.column("a")))))
                .toList();
        return new IndexDef(TABLE.index("i"), false, "btree", elements, List.of(), false, null, new TreeMap<>(), null);
    }

    @Test
    void constraintsAreNamedAsPostgresqlNamesThem() {
        assertThat(DefaultNames.of("members", unique("x", "a", "b"))).isEqualTo("members_a_b_key");
        assertThat(DefaultNames.of("people", unique("x", "a"))).isEqualTo("people_a_key");
        assertThat(DefaultNames.of("members", check("{0} > 0 and {0} < 9", "a")))
                .isEqualTo("members_a_check");
        assertThat(DefaultNames.of("members", check("{0} > {1}", "a", "b"))).isEqualTo("members_check");
        assertThat(DefaultNames.of("members", check("true"))).isEqualTo("members_check");
    }

    @Test
    void indexesOnExpressionsAreNamedByTheFunction() {
        assertThat(DefaultNames.of("members", index("lower({0})", "{0}"))).isEqualTo("members_lower_a_idx");
        assertThat(DefaultNames.of("members", index("Lower({0})", "lower( {0} )")))
                .isEqualTo("members_lower_lower1_idx");
        assertThat(DefaultNames.of("members", index("lower({0}) || upper({0})")))
                .isEqualTo("members_expr_idx");
        assertThat(DefaultNames.of("members", index("({0} + 1)"))).isEqualTo("members_expr_idx");
    }

    @Test
    void aLongNameIsShortenedWithAHashThatTellsItFromOthers() {
        String first = DefaultNames.of("members", unique("x", "a".repeat(60)));
        String second = DefaultNames.of("members", unique("x", "a".repeat(61)));
        String umlauts = DefaultNames.of("members", unique("x", "ä".repeat(31), "b"));

        assertThat(first).isEqualTo("members_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_9446b3c1_key");
        assertThat(second).isNotEqualTo(first);
        assertThat(List.of(first, second))
                .allSatisfy(name -> assertThat(Identifier.bytes(name)).isEqualTo(Identifier.MAX_BYTES));
        assertThat(Identifier.bytes(umlauts)).isLessThanOrEqualTo(Identifier.MAX_BYTES);
        assertThat(umlauts).startsWith("members_ää").endsWith("_key");
    }

    @Test
    void aNameOfExactly63BytesIsKept() {
        String name = DefaultNames.of("members", unique("x", "a".repeat(51)));

        assertThat(name).isEqualTo("members_" + "a".repeat(51) + "_key");
    }

    @Test
    void itIsKnownWhetherANameIsDerived() {
        assertThat(DefaultNames.isDefault(unique("members_a_key", "a"))).isTrue();
        assertThat(DefaultNames.isDefault(unique("mine", "a"))).isFalse();
        assertThat(DefaultNames.isDefault(index("{0}"))).isFalse();
        assertThat(DefaultNames.isDefault(new NamespaceDef(ObjectId.schema("s"), null)))
                .isFalse();
    }
}
