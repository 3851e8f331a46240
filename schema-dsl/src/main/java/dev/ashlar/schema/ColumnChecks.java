package dev.ashlar.schema;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Generated;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import java.util.Set;

/**
 * Checks that what a column says about its values fits together.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">create table</a>
 * @see <a href="https://www.postgresql.org/docs/current/ddl-generated-columns.html">Generated columns</a>
 */
final class ColumnChecks {
    private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");

    private final SchemaDef schema;
    private final Problems problems;

    ColumnChecks(SchemaDef schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void run() {
        schema.all(ColumnDef.class).forEach(this::check);
        for (SequenceDef sequence : schema.all(SequenceDef.class)) {
            if (!WHOLE_NUMBERS.contains(sequence.type().sql())) {
                problems.add(
                        sequence.id(),
                        "A sequence has no numbers of type %s."
                                .formatted(sequence.type().sql()),
                        "Write .as(bigint()), .as(integer()) or .as(smallint()).");
            }
        }
    }

    private void check(ColumnDef column) {
        boolean hasDefault = column.defaultValue() != null;
        if (column.generated() != null) {
            if (hasDefault || column.identity() != null) {
                problems.add(
                        column.id(),
                        "It is generated and has %s too.".formatted(hasDefault ? "a default" : "an identity"),
                        "Keep one of .generatedAs(…) and %s.".formatted(hasDefault ? ".defaultsTo(…)" : ".identity()"));
            }
            generated(column, column.generated());
        } else if (column.identity() != null) {
            identity(column, hasDefault);
        }
        if (column.defaultValue() != null) {
            for (ObjectId reference : column.defaultValue().references()) {
                if (reference.kind() == ObjectKind.COLUMN) {
                    problems.add(
                            column.id(),
                            "Its default names the %s; a default cannot see columns.".formatted(reference),
                            "Write .generatedAs(…), or a default without columns.");
                }
            }
        }
    }

    private void identity(ColumnDef column, boolean hasDefault) {
        if (!WHOLE_NUMBERS.contains(column.type().sql())) {
            problems.add(
                    column.id(),
                    "It has an identity and is of type %s."
                            .formatted(column.type().sql()),
                    "Make it bigint(), integer() or smallint(), or remove .identity().");
        }
        if (column.nullable()) {
            problems.add(
                    column.id(),
                    "It has an identity and is nullable.",
                    "Remove .nullable(): an identity is never null.");
        }
        if (hasDefault) {
            problems.add(
                    column.id(),
                    "It has an identity and a default.",
                    "Keep one of .identity() and .defaultsTo(…); .identityByDefault() lets rows bring their number.");
        }
    }

    private void generated(ColumnDef column, Generated generated) {
        Expression expression = generated.expression();
        for (ObjectId reference : expression.references()) {
            ObjectDef other = schema.get(reference);
            if (other instanceof ColumnDef source && source.generated() != null) {
                problems.add(
                        column.id(),
                        reference.equals(column.id())
                                ? "It is generated from itself."
                                : "It is generated from the %s, which is generated itself.".formatted(reference),
                        "Write the other column's expression in place of its name.");
            }
        }
    }
}
