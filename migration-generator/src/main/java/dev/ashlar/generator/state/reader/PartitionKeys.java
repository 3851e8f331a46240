package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How partitioned tables spread their rows. */
final class PartitionKeys {
    private static final String QUERY = """
            select p.partrelid, p.partstrat, p.partattrs, p.partclass, p.partcollation, pg_get_expr(p.partexprs, p.partrelid),
              case when p.partexprs is not null then pg_get_partkeydef(p.partrelid) end
            from pg_partitioned_table p
            """;

    /** A row of {@code pg_partitioned_table}. */
    private record Key(
            char strategy,
            List<Long> columns,
            List<Long> classes,
            List<Long> collations,
            @Nullable String expressions,
            @Nullable String definition) {}

    private final Reading reading;
    private final Map<Long, Key> keys = new HashMap<>();

    PartitionKeys(Reading reading) {
        this.reading = reading;
    }

    void read() throws SQLException {
        reading.each(
                QUERY,
                row -> keys.put(
                        row.oid(),
                        new Key(row.letter(), row.numbers(), row.numbers(), row.numbers(), row.text(), row.text())));
    }

    @Nullable
    PartitionBy of(Relation table) {
        Key key = keys.get(table.oid());
        if (key == null) {
            return null;
        }
        List<IndexElement> elements = new ArrayList<>();
        Iterator<String> expressions =
                (key.expressions() == null ? List.<String>of() : Bounds.split(key.expressions())).iterator();
        for (int i = 0; i < key.columns().size(); i++) {
            Attribute attribute = table.attribute(key.columns().get(i));
            long collation = key.collations().get(i);
            long operatorClass = key.classes().get(i);
            elements.add(
                    attribute == null
                            ? expression(table, key, expressions.next(), operatorClass, collation)
                            : column(table, attribute, operatorClass, collation));
        }
        return new PartitionBy(strategy(key.strategy()), elements);
    }

    private IndexElement column(Relation table, Attribute attribute, long operatorClass, long collation) {
        return new IndexElement(
                Expression.column(declaring(table).column(attribute.name())),
                collation == reading.types.collation(attribute) ? null : reading.vocabulary.collation(collation),
                reading.vocabulary.unusualClass(operatorClass, attribute.type()),
                IndexElement.Order.ASC,
                IndexElement.Nulls.DEFAULT);
    }

    /** The partitioned table that declares the columns of a partition that is partitioned itself. */
    private ObjectId declaring(Relation table) {
        Relation at = table;
        while (at.isPartition()) {
            Relation parent = reading.objects.relation(at.parents().getFirst());
            if (parent == null) {
                break;
            }
            at = parent;
        }
        return at.id();
    }

    private IndexElement expression(Relation table, Key key, String sql, long operatorClass, long collation) {
        String definition = String.valueOf(key.definition());
        List<ObjectId> needs = List.copyOf(reading.needs.of(Catalogs.RELATION, table.oid(), table.id()));
        return new IndexElement(
                new Expression(sql, needs),
                reading.vocabulary.collationIn(definition, collation),
                reading.vocabulary.classIn(definition, operatorClass),
                IndexElement.Order.ASC,
                IndexElement.Nulls.DEFAULT);
    }

    private static PartitionBy.Strategy strategy(char letter) {
        return switch (letter) {
            case 'l' -> PartitionBy.Strategy.LIST;
            case 'h' -> PartitionBy.Strategy.HASH;
            default -> PartitionBy.Strategy.RANGE;
        };
    }
}
