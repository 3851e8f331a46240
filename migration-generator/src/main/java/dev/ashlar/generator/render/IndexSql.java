package dev.ashlar.generator.render;

import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import java.util.Locale;
import java.util.stream.Collectors;

/** Indexes and their keys. */
final class IndexSql {
    private static final String DEFAULT_METHOD = "btree";

    private IndexSql() {}

    static String create(IndexDef index) {
        StringBuilder sql = new StringBuilder("create %s %s on %s"
                .formatted(
                        index.unique() ? "unique index" : "index",
                        index.id().sql(),
                        index.id().owner().sql()));
        if (!index.method().equals(DEFAULT_METHOD)) {
            sql.append(" using ").append(Identifier.quote(index.method()));
        }
        sql.append(" (")
                .append(index.elements().stream().map(IndexSql::element).collect(Collectors.joining(", ")))
                .append(')')
                .append(ConstraintSql.include(index.include()));
        if (index.nullsNotDistinct()) {
            sql.append(" nulls not distinct");
        }
        if (!index.storage().isEmpty()) {
            sql.append(" with (").append(StorageSql.set(index.storage())).append(')');
        }
        if (index.where() != null) {
            sql.append("\n    where ").append(index.where().sql().strip());
        }
        return sql.toString();
    }

    /** One key: what it is and how it is sorted. */
    static String element(IndexElement element) {
        StringBuilder sql = new StringBuilder(Sql.key(element.expression()));
        if (element.collation() != null) {
            sql.append(" collate ").append(element.collation().sql());
        }
        if (element.operatorClass() != null) {
            sql.append(' ').append(element.operatorClass());
        }
        if (element.order() != IndexElement.Order.ASC) {
            sql.append(' ').append(element.order().name().toLowerCase(Locale.ROOT));
        }
        if (element.nulls() != IndexElement.Nulls.DEFAULT) {
            sql.append(" nulls ").append(element.nulls().name().toLowerCase(Locale.ROOT));
        }
        return sql.toString();
    }
}
