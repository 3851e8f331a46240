package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ViewDef;
import java.sql.SQLException;
import java.util.List;

/** Views and materialized views. */
final class Views {
    private static final String QUERY = """
            select w.ev_class, w.oid, pg_get_viewdef(w.ev_class), c.relkind = 'm'
            from pg_rewrite w
            join pg_class c on c.oid = w.ev_class and c.relkind in ('v', 'm')
            where w.rulename = '_RETURN' and w.ev_class >= 16384
            """;

    private Views() {}

    static void define(Reading reading, Relations relations) throws SQLException {
        reading.each(QUERY, row -> {
            Relation view = reading.objects.relation(row.oid());
            if (view != null) {
                long rule = row.oid();
                String sql = withoutSemicolon(row.name());
                Expression query = new Expression(
                        InLists.restored(sql), List.copyOf(reading.needs.of(Catalogs.RULE, rule, view.id())));
                reading.define(new ViewDef(
                        view.id(),
                        List.of(),
                        query,
                        Storage.of(relations.options(view), relations.largeOptions(view)),
                        row.flag(),
                        reading.comment(Catalogs.RELATION, view.oid())));
                relations.defineMethod(view);
            }
        });
    }

    static String withoutSemicolon(String sql) {
        String text = sql.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }
}
