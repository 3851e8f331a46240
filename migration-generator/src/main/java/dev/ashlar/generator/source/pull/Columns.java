package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Columns of tables: {@code column("id", bigint()).identity()}. */
final class Columns {
    private final ColumnTypes types;
    private final Defaults defaults;
    private final Expressions expressions;

    Columns(ColumnTypes types, Defaults defaults, Expressions expressions) {
        this.types = types;
        this.defaults = defaults;
        this.expressions = expressions;
    }

    /**
     * The column with all but its constraints and its comment.
     *
     * @param withoutGenerated whether what it is computed from is said elsewhere
     */
    Code code(Scope scope, ColumnDef column, boolean withoutGenerated) {
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.string(column.id().part()));
        arguments.add(types.code(scope, column.type()));
        Code code = Code.call("column", arguments);
        code = column.nullable() ? code.then("nullable") : code;
        code = column.collation() == null ? code : code.then(Keys.collate(column.collation()));
        if (column.identity() != null) {
            Code counting = Countings.code(column.identity().options());
            code = code.then(Code.call(
                    column.identity().always() ? "identity" : "identityByDefault",
                    counting == null ? List.of() : List.of(counting)));
        }
        if (column.defaultValue() != null) {
            code = code.then("defaultsTo", defaults.code(scope, column.defaultValue(), column.type()));
        }
        return column.generated() == null || withoutGenerated ? code : code.then(generated(scope, column));
    }

    Code.Call generated(Scope scope, ColumnDef column) {
        Generated generated = Objects.requireNonNull(column.generated());
        return Code.call(
                generated.stored() ? "generatedAs" : "generatedVirtualAs",
                expressions.sql(scope, generated.expression()));
    }
}
