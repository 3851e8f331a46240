package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Indexes, those behind constraints included. */
final class Indexes {
    private static final long DESCENDING = 1;
    private static final long NULLS_FIRST = 2;

    /**
     * A key of an index.
     *
     * @param options the parameters of its operator class
     * @param statistics the statistics target; negative or null for the server's default
     */
    record Key(
            int number,
            String name,
            List<String> options,
            @Nullable Integer statistics) {}

    private final Reading reading;
    private final Map<Long, Index> indexes = new LinkedHashMap<>();
    private final Map<Long, List<Key>> keys = new HashMap<>();

    Indexes(Reading reading) {
        this.reading = reading;
    }

    void read() throws SQLException {
        reading.each(query(reading.session), row -> {
            Relation table = reading.objects.relation(row.oid());
            if (table == null) {
                return;
            }
            Index index = new Index(
                    row.oid(),
                    row.name(),
                    table,
                    row.oid(),
                    row.name(),
                    row.flag(),
                    row.flag(),
                    row.integer(),
                    row.numbers(),
                    row.numbers(),
                    row.numbers(),
                    row.numbers(),
                    row.texts(),
                    row.text(),
                    row.text(),
                    row.texts(),
                    row.flag(),
                    row.flag(),
                    row.flag());
            indexes.put(index.oid(), index);
            reading.objects.add(Catalogs.RELATION, index.oid(), id(index));
            if (row.text() != null) {
                reading.leaveOut(id(index), "its tablespace is left to each server");
            }
        });
        reading.each(
                """
                select a.attrelid, a.attnum, a.attname, a.attoptions, a.attstattarget
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid
                where a.attrelid >= 16384
                  and (c.relkind = 'I' or c.relkind = 'i' and (a.attoptions is not null or a.attstattarget >= 0))
                """,
                row -> keys.computeIfAbsent(row.oid(), index -> new ArrayList<>())
                        .add(new Key(row.integer(), row.name(), row.texts(), row.integerOrNull())));
    }

    /** What is known of an index's keys: of one on a partitioned table all, otherwise those with something unusual. */
    List<Key> keys(Index index) {
        return keys.getOrDefault(index.oid(), List.of());
    }

    static ObjectId id(Index index) {
        return index.table().id().index(index.name());
    }

    @Nullable
    Index get(long oid) {
        return indexes.get(oid);
    }

    Collection<Index> all() {
        return indexes.values();
    }

    /** Defines the indexes that neither a constraint nor a partitioned table's index has made. */
    void define(Constraints constraints) {
        for (Index index : indexes.values()) {
            Index parent = indexes.get(index.parent());
            if (parent != null && !parent.valid()) {
                reading.leaveOut(
                        id(index),
                        "it is a part of an invalid index, " + id(parent).display());
            } else if (index.parent() == 0 && !constraints.owns(index)) {
                define(index);
            }
        }
    }

    private void define(Index index) {
        if (index.valid()) {
            reading.define(new IndexDef(
                    id(index),
                    index.unique(),
                    index.method(),
                    elements(index),
                    index.include(),
                    index.nullsNotDistinct(),
                    predicate(index),
                    Storage.of(index.options()),
                    reading.comment(Catalogs.RELATION, index.oid())));
        } else if (index.table().isPartitioned()
                && indexes.values().stream().noneMatch(part -> part.parent() == index.oid())) {
            defineAlone(index);
        } else {
            reading.leaveOut(id(index), "it is invalid: building it was interrupted, or parts of it are missing");
            reading.comment(Catalogs.RELATION, index.oid());
        }
    }

    /** The index of a partitioned table that no partition has: PostgreSQL keeps it as invalid, and never uses it. */
    private void defineAlone(Index index) {
        ObjectId table = index.table().id();
        Expression create = Statement.withHole(String.valueOf(index.definition()), "only", table);
        Expression drop = Statement.of("drop index ")
                .name(table.schema())
                .sql(".")
                .name(index.name())
                .build();
        Settings.defineFixed(reading, table, table, alone(index.name()), List.of(create), List.of(drop));
    }

    /** What the setting says that makes an index of a partitioned table alone. */
    static String alone(String name) {
        return "index " + Identifier.quote(name);
    }

    @Nullable
    Expression predicate(Index index) {
        String sql = index.predicate();
        return sql == null
                ? null
                : new Expression(InLists.restored(sql), List.copyOf(reading.needs.of(Catalogs.RELATION, index.oid())));
    }

    /** The keys of an index. */
    List<IndexElement> elements(Index index) {
        List<IndexElement> elements = new ArrayList<>();
        int expression = 0;
        for (int i = 0; i < index.keys(); i++) {
            Attribute attribute = index.table().attribute(index.columns().get(i));
            elements.add(
                    attribute == null
                            ? expression(index, i, index.expressions().get(expression++))
                            : column(index, i, attribute));
        }
        return elements;
    }

    private IndexElement column(Index index, int key, Attribute attribute) {
        long collation = index.collations().get(key);
        long operatorClass = index.classes().get(key);
        String options = options(index, key);
        return new IndexElement(
                Expression.column(index.table().id().column(attribute.name())),
                collation == reading.types.collation(attribute) ? null : reading.vocabulary.collation(collation),
                options.isEmpty()
                        ? reading.vocabulary.unusualClass(operatorClass, attribute.type())
                        : reading.vocabulary.operatorClass(operatorClass) + options,
                order(index, key),
                nulls(index, key));
    }

    private IndexElement expression(Index index, int key, String printed) {
        String sql = printed.startsWith("(") ? printed.substring(1, printed.length() - 1) : printed;
        String definition = String.valueOf(index.definition());
        long operatorClass = index.classes().get(key);
        String options = options(index, key);
        return new IndexElement(
                new Expression(InLists.restored(sql), List.copyOf(reading.needs.of(Catalogs.RELATION, index.oid()))),
                reading.vocabulary.collationIn(definition, index.collations().get(key)),
                options.isEmpty()
                        ? reading.vocabulary.classIn(definition, operatorClass)
                        : reading.vocabulary.operatorClass(operatorClass) + options,
                order(index, key),
                nulls(index, key));
    }

    private String options(Index index, int key) {
        for (Key it : keys(index)) {
            if (it.number() == key + 1 && !it.options().isEmpty()) {
                return " (" + Options.assignments(it.options()) + ")";
            }
        }
        return "";
    }

    private static IndexElement.Order order(Index index, int key) {
        return (index.order().get(key) & DESCENDING) == 0 ? IndexElement.Order.ASC : IndexElement.Order.DESC;
    }

    private static IndexElement.Nulls nulls(Index index, int key) {
        boolean first = (index.order().get(key) & NULLS_FIRST) != 0;
        if (first == (order(index, key) == IndexElement.Order.DESC)) {
            return IndexElement.Nulls.DEFAULT;
        }
        return first ? IndexElement.Nulls.FIRST : IndexElement.Nulls.LAST;
    }

    private static String query(Session session) {
        return """
            select i.indrelid, i.indexrelid, c.relname, parent.inhparent, m.amname, i.indisunique, %s, i.indnkeyatts,
              i.indkey, i.indclass, i.indcollation, i.indoption,
              case when i.indexprs is not null then array(
                select pg_get_indexdef(i.indexrelid, k, false)
                from generate_series(1, i.indnkeyatts) k
                where i.indkey[k - 1] = 0
                order by k) end,
              case when i.indexprs is not null or not i.indisvalid then pg_get_indexdef(i.indexrelid) end,
              pg_get_expr(i.indpred, i.indrelid), c.reloptions, i.indisvalid and i.indisready and i.indislive,
              i.indisclustered, i.indisreplident, space.spcname
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_am m on m.oid = c.relam
            left join pg_inherits parent on c.relispartition and parent.inhrelid = i.indexrelid
            left join pg_tablespace space on space.oid = c.reltablespace
            where i.indexrelid >= 16384
            """.formatted(session.since(15, "i.indnullsnotdistinct", "false"));
    }
}
