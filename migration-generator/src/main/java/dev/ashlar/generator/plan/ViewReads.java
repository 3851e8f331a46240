package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.ViewDef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a view reads: what its query refers to, and what follows from that without being said. */
final class ViewReads {
    private ViewReads() {}

    static Set<ObjectId> of(ViewDef view, SchemaDef schema) {
        Set<ObjectId> reads = new LinkedHashSet<>(view.query().references());
        List<ObjectId> tables = reads.stream()
                .map(ObjectId::owner)
                .filter(owner -> owner.kind() == ObjectKind.TABLE)
                .distinct()
                .toList();
        if (hasStar(view)) {
            tables.forEach(
                    table -> schema.columns(table).stream().map(ColumnDef::id).forEach(reads::add));
        }
        if (hasWord(view, "group")) {
            // grouping by the primary key alone lets other columns stand bare, and the view then depends on the key
            tables.forEach(table -> schema.constraints(table).stream()
                    .filter(PrimaryKeyDef.class::isInstance)
                    .map(ObjectDef::id)
                    .forEach(reads::add));
        }
        return reads;
    }

    /** Whether the query takes all columns of something, so that a column more changes the view. */
    static boolean hasStar(ViewDef view) {
        SqlTokens.Token previous = null;
        for (SqlTokens.Token token : SqlTokens.of(view.query().template())) {
            if (token.text().equals("*") && previous != null && startsItem(previous)) {
                return true;
            }
            previous = token;
        }
        return false;
    }

    private static boolean startsItem(SqlTokens.Token previous) {
        return switch (previous.text().toLowerCase(Locale.ROOT)) {
            case "select", "distinct", "all", ",", "." -> true;
            default -> false;
        };
    }

    private static boolean hasWord(ViewDef view, String word) {
        return SqlTokens.of(view.query().template()).stream()
                .anyMatch(token -> token.kind() == SqlTokens.Kind.WORD
                        && token.text().toLowerCase(Locale.ROOT).equals(word));
    }
}
