package dev.ashlar.generator.render;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns as {@code create table} and {@code add column} have them. */
final class ColumnSql {
    private ColumnSql() {}

    /**
     * Everything after the column's name.
     *
     * @param notNull the name of its not-null constraint, or null to leave that to PostgreSQL
     */
    static String definition(ColumnDef column, @Nullable String notNull) {
        StringBuilder sql = new StringBuilder(typeAndCollation(column));
        // an identity is never null, without being told
        if (notNull != null) {
            sql.append(" constraint ").append(Identifier.quote(notNull)).append(" not null");
        } else if (!column.nullable() && column.identity() == null) {
            sql.append(" not null");
        }
        if (column.identity() != null) {
            sql.append(' ').append(identity(column.identity()));
        }
        if (column.generated() != null) {
            sql.append(" generated always as ")
                    .append(Sql.parenthesized(column.generated().expression()))
                    .append(column.generated().stored() ? " stored" : " virtual");
        }
        if (column.defaultValue() != null) {
            sql.append(" default ").append(Sql.operand(column.defaultValue()));
        }
        return sql.toString();
    }

    static String typeAndCollation(ColumnDef column) {
        String type = column.type().sql();
        return column.collation() == null
                ? type
                : type + " collate " + column.collation().sql();
    }

    static String identity(Identity identity) {
        List<String> options = SequenceSql.given(identity.options());
        String head = "generated %s as identity".formatted(identity.always() ? "always" : "by default");
        return options.isEmpty() ? head : "%s (%s)".formatted(head, String.join(" ", options));
    }
}
