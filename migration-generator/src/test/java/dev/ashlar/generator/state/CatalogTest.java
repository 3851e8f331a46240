package dev.ashlar.generator.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.catalog.CatalogRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CatalogTest {
    private static final CatalogRow TABLE = new CatalogRow("table", "public", "t", "{}");
    private static final CatalogRow COLUMN = new CatalogRow("column", "public", "t.a", "{\"type\": \"integer\"}");
    private static final CatalogRow SCHEMA = new CatalogRow("schema", "public", "public", "");

    @Test
    void theOrderOfRowsDoesNotCount() {
        assertThat(new Catalog(List.of(TABLE, COLUMN))).isEqualTo(new Catalog(List.of(COLUMN, TABLE)));
    }

    @Test
    void aDifferenceShowsTheObjectAndBothSides() {
        Catalog here = new Catalog(List.of(TABLE, COLUMN));
        Catalog there = new Catalog(
                List.of(SCHEMA, TABLE, new CatalogRow("column", "public", "t.a", "{\"type\":\n  \"text\"}")));
        assertThat(here.differencesTo(there))
                .extracting(difference -> difference.describe("replayed", "declared"))
                .containsExactly("""
                                column public.t.a
                                  replayed: {"type": "integer"}
                                  declared: {"type": "text"}""", """
                                schema public
                                  replayed: not there
                                  declared: there""");
        assertThat(there.differencesTo(here)).hasSize(2);
        assertThat(here.differencesTo(here)).isEmpty();
    }

    @Test
    void twoObjectsWhoseDotsMakeTheirNamesAlikeAreBothCompared() {
        CatalogRow other = new CatalogRow("column", "public", "t.a", "{\"type\": \"text\"}");
        Catalog both = new Catalog(List.of(COLUMN, other));
        assertThat(both.differencesTo(new Catalog(List.of(COLUMN)))).hasSize(1);
        assertThat(both.differencesTo(new Catalog(List.of(other, COLUMN)))).isEmpty();
    }

    @Test
    void kindsCanBeLeftOut() {
        Catalog catalog = new Catalog(List.of(TABLE, COLUMN));
        assertThat(catalog.without(Set.of("column", "owner"))).isEqualTo(new Catalog(List.of(TABLE)));
        assertThat(catalog.definitionOf("column", "public", "t.a")).contains("{\"type\": \"integer\"}");
    }
}
