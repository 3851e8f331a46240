package dev.ashlar.generator.conformance;

import dev.ashlar.generator.rehearse.Script;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An engine that knows tables, columns and their types, overlooks everything else, and refuses views. */
final class ColumnsEngine implements Engine {
    @Override
    public Answer lead(Connection from, Connection to) throws SQLException {
        if (!rows(from, "v").isEmpty() || !rows(to, "v").isEmpty()) {
            return new Refused("it knows nothing of views");
        }
        Map<String, Map<String, String>> old = tables(from);
        Map<String, Map<String, String>> wanted = tables(to);
        List<String> statements = new ArrayList<>();
        wanted.keySet().stream()
                .filter(table -> !old.containsKey(table))
                .forEach(table -> statements.add("create table " + table + " ()"));
        wanted.forEach((table, columns) -> columns.forEach((column, type) -> {
            if (!old.getOrDefault(table, Map.of()).containsKey(column)) {
                statements.add("alter table %s add column %s %s".formatted(table, column, type));
            }
        }));
        old.forEach((table, columns) -> columns.keySet().forEach(column -> {
            if (wanted.containsKey(table) && !wanted.get(table).containsKey(column)) {
                statements.add("alter table %s drop column %s".formatted(table, column));
            }
        }));
        old.keySet().stream()
                .filter(table -> !wanted.containsKey(table))
                .forEach(table -> statements.add("drop table " + table));
        return new Scripts(
                statements.isEmpty()
                        ? List.of()
                        : List.of(new Script("columns", String.join(";\n", statements) + ";", true)));
    }

    private static Map<String, Map<String, String>> tables(Connection connection) throws SQLException {
        Map<String, Map<String, String>> tables = new TreeMap<>();
        for (List<String> row : rows(connection, "r")) {
            Map<String, String> columns = tables.computeIfAbsent(row.get(0), table -> new TreeMap<>());
            if (!row.get(1).isEmpty()) {
                columns.put(row.get(1), row.get(2));
            }
        }
        return tables;
    }

    private static List<List<String>> rows(Connection connection, String kind) throws SQLException {
        String sql = """
                select c.relname, coalesce(a.attname, ''), coalesce(format_type(a.atttypid, a.atttypmod), '')
                from pg_class c
                left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relnamespace = 'public'::regnamespace and c.relkind = '%s'""".formatted(kind);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(List.of(result.getString(1), result.getString(2), result.getString(3)));
            }
            return rows;
        }
    }
}
