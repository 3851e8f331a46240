package dev.ashlar.generator.render;

import dev.ashlar.schema.model.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Storage parameters of tables and indexes, and the options of views. */
final class StorageSql {
    private StorageSql() {}

    /** The assignments: {@code fillfactor = 70, autovacuum_enabled = off}. */
    static String set(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> "%s = %s".formatted(entry.getKey(), value(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** The statements that set some parameters and reset others. */
    static String alter(String head, Map<String, String> set, SortedSet<String> reset) {
        List<String> statements = new ArrayList<>();
        if (!set.isEmpty()) {
            statements.add("%s set (%s)".formatted(head, set(set)));
        }
        if (!reset.isEmpty()) {
            statements.add("%s reset (%s)".formatted(head, String.join(", ", reset)));
        }
        return String.join(";\n", statements);
    }

    private static String value(String text) {
        List<SqlTokens.Token> tokens = SqlTokens.of(text);
        return tokens.size() == 1 && tokens.getFirst().kind() != SqlTokens.Kind.OPERATOR ? text : Sql.literal(text);
    }
}
