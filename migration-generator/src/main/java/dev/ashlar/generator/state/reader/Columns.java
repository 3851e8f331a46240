package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Generated;
import dev.ashlar.schema.model.ObjectId;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of tables. */
final class Columns {
    private static final String QUERY = """
            select a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attnotnull, a.attislocal,
              d.oid, pg_get_expr(d.adbin, d.adrelid), nullif(a.attidentity, ''), nullif(a.attgenerated, ''),
              nullif(a.attcollation, t.typcollation), nullif(a.attstorage, t.typstorage), nullif(a.attcompression, ''),
              nullif(a.attstattarget, -1), a.attoptions, a.attfdwoptions
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on a.atthasdef and d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped
            """;

    private final Reading reading;

    Columns(Reading reading) {
        this.reading = reading;
    }

    void read() throws SQLException {
        reading.each(QUERY, row -> {
            Relation relation = reading.objects.relation(row.oid());
            if (relation != null) {
                Attribute attribute = new Attribute(
                        row.integer(),
                        row.name(),
                        row.oid(),
                        row.integer(),
                        row.flag(),
                        row.flag(),
                        row.oid(),
                        row.text(),
                        row.letter(),
                        row.letter(),
                        row.oid(),
                        row.letter(),
                        row.letter(),
                        row.integerOrNull(),
                        row.texts(),
                        row.texts());
                relation.add(attribute);
                reading.types.use(attribute.type(), attribute.modifier());
            }
        });
    }

    /** Defines the columns of all tables, once what their defaults need has been met. */
    void define(Identities identities, NotNulls notNulls) {
        for (Relation relation : reading.objects.relations()) {
            if (relation.isTable()) {
                define(relation, identities, notNulls);
            }
        }
    }

    private void define(Relation table, Identities identities, NotNulls notNulls) {
        int position = 0;
        for (Attribute attribute : table.attributes()) {
            position++;
            if (table.defines(attribute)) {
                ObjectId id = table.id().column(attribute.name());
                boolean generated = attribute.generated() != ' ';
                Expression text = text(reading, table, attribute);
                reading.define(new ColumnDef(
                        id,
                        position,
                        reading.types.of(attribute.type(), attribute.modifier()),
                        !attribute.notNull() || notNulls.isAddedLater(table, attribute),
                        generated ? null : text,
                        identities.of(table, attribute),
                        text == null || !generated ? null : new Generated(text, attribute.generated() == 's'),
                        attribute.isCollated() ? reading.vocabulary.collation(attribute.collation()) : null,
                        reading.comments.take(Catalogs.RELATION, table.oid(), attribute.number())));
            }
        }
    }

    /** The default or the generating expression of a column, with what it needs; null when there is none. */
    static @Nullable Expression text(Reading reading, Relation table, Attribute attribute) {
        String sql = attribute.defaultText();
        if (sql == null) {
            return null;
        }
        List<ObjectId> needs = reading.needs.of(Catalogs.DEFAULT, attribute.defaultOid()).stream()
                .filter(id -> !id.equals(table.id()) && !id.equals(table.id().column(attribute.name())))
                .toList();
        return new Expression(InLists.restored(sql), needs);
    }
}
