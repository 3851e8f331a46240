package dev.ashlar.migrate.catalog;

import java.util.Comparator;

/**
 * One object of a database, or one aspect of it (its owner, its grants, its comment).
 *
 * @param kind {@code table}, {@code column}, {@code constraint}, {@code owner} …: the words of {@code fingerprint.sql}
 * @param schema the schema it stands in, unquoted; empty for what belongs to the whole database
 * @param name its name there, unquoted; a column's or a constraint's follows its table's and a dot
 * @param definition all else that PostgreSQL says of it, as one text
 */
public record CatalogRow(String kind, String schema, String name, String definition) implements Comparable<CatalogRow> {
    private static final Comparator<CatalogRow> ORDER = Comparator.comparing(CatalogRow::kind)
            .thenComparing(CatalogRow::schema)
            .thenComparing(CatalogRow::name)
            .thenComparing(CatalogRow::definition);

    @Override
    public int compareTo(CatalogRow other) {
        return ORDER.compare(this, other);
    }
}
