package dev.ashlar.schema;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.StringConstant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Closes what statements of their own say about the indexes and constraints of one table or materialized view.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">alter table</a>
 */
final class IndexExtrasClosing {
    private final Closing closing;
    private final ObjectId table;
    private final String keyword;

    IndexExtrasClosing(Closing closing, ObjectId table, String keyword) {
        this.closing = closing;
        this.table = table;
        this.keyword = keyword;
    }

    /**
     * Closes them.
     *
     * @param maker the index, or the constraint that makes it
     */
    void close(Naming naming, ObjectId maker, String name) {
        if (naming.clustered) {
            set(
                    "clustered index",
                    alter().text(" cluster on ").name(name).needs(maker).expression(),
                    alter().text(" set without cluster").expression());
        }
        if (naming.replicaIdentity) {
            set(
                    "replica identity",
                    alter().text(" replica identity using index ")
                            .name(name)
                            .needs(maker)
                            .expression(),
                    alter().text(" replica identity default").expression());
        }
        if (naming.storage != null) {
            store(naming.storage, maker);
        }
        closing.extras.close(naming.extras, maker, maker);
    }

    private SqlWriter alter() {
        return closing.expressions
                .writer(table)
                .text("alter %s ".formatted(keyword))
                .object(table);
    }

    private void set(String what, Expression create, Expression drop) {
        closing.add(new StatementDef(table.setting(what), List.of(create), List.of(drop), null, table, null));
    }

    /** The index by its name, which a rename of its constraint changes too. */
    private void store(Map<String, String> storage, ObjectId maker) {
        String set = storage.entrySet().stream()
                .map(option -> Identifier.quote(option.getKey()) + "=" + StringConstant.of(option.getValue()))
                .collect(Collectors.joining(", "));
        String reset = String.join(", ", storage.keySet());
        closing.add(new StatementDef(
                maker.setting("storage"),
                List.of(index(maker, " set (%s)".formatted(set))),
                List.of(index(maker, " reset (%s)".formatted(reset))),
                null,
                maker,
                null));
    }

    private Expression index(ObjectId maker, String action) {
        return closing.expressions
                .writer(maker)
                .text("alter index ")
                .name(table.schema())
                .text(".")
                .object(maker)
                .text(action)
                .expression();
    }
}
