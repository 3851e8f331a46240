package dev.ashlar.generator.state;

import dev.ashlar.migrate.catalog.CatalogRow;
import dev.ashlar.migrate.catalog.Fingerprint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a PostgreSQL reports of one database: every object with its definition, as values. Two databases of servers of one
 * version with equal catalogs have the same schema, whatever the order of their columns.
 */
public record Catalog(List<CatalogRow> rows) {

    public Catalog {
        rows = rows.stream().sorted().toList();
    }

    /**
     * Reads the catalog of the database that the connection is open to.
     *
     * @param historyTable the runner's history table, which is left out with its companions
     */
    public static Catalog read(Connection connection, String historyTable) throws SQLException {
        return new Catalog(Fingerprint.read(connection, historyTable));
    }

    /**
     * How PostgreSQL has written down one object, empty when there is none. Two expressions that it normalises to the same
     * text have the same definition here.
     *
     * @param name unquoted; a column's, constraint's or trigger's follows its table's and a dot
     */
    public Optional<String> definitionOf(String kind, String schema, String name) {
        return rows.stream()
                .filter(row -> row.kind().equals(kind)
                        && row.schema().equals(schema)
                        && row.name().equals(name))
                .map(CatalogRow::definition)
                .findFirst();
    }

    /** This catalog without some kinds of rows, such as {@code owner} or {@code grant}. */
    public Catalog without(Set<String> kinds) {
        return new Catalog(
                rows.stream().filter(row -> !kinds.contains(row.kind())).toList());
    }

    /** Every object that only one of the two has, or that they define differently, in the order of kinds and names. */
    public List<CatalogDifference> differencesTo(Catalog other) {
        SortedMap<CatalogRow, String> ours = byObject();
        SortedMap<CatalogRow, String> theirs = other.byObject();
        Set<CatalogRow> objects = new TreeSet<>(ours.keySet());
        objects.addAll(theirs.keySet());
        List<CatalogDifference> differences = new ArrayList<>();
        for (CatalogRow object : objects) {
            Optional<String> here = Optional.ofNullable(ours.get(object));
            Optional<String> there = Optional.ofNullable(theirs.get(object));
            if (!here.equals(there)) {
                differences.add(new CatalogDifference(object.kind(), object.schema(), object.name(), here, there));
            }
        }
        return List.copyOf(differences);
    }

    /**
     * Objects, as rows without a definition, and their definitions. Dots in names can make two objects share a name; then
     * the definitions of both stand there.
     */
    private SortedMap<CatalogRow, String> byObject() {
        Map<CatalogRow, List<String>> grouped = new TreeMap<>();
        for (CatalogRow row : rows) {
            grouped.computeIfAbsent(new CatalogRow(row.kind(), row.schema(), row.name(), ""), key -> new ArrayList<>())
                    .add(row.definition());
        }
        SortedMap<CatalogRow, String> definitions = new TreeMap<>();
        grouped.forEach((object, all) -> definitions.put(object, String.join("\n", all)));
        return definitions;
    }
}
