package dev.ashlar.generator.render;

import dev.ashlar.schema.model.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The options of foreign tables. */
final class ServerSql {
    private ServerSql() {}

    /** As {@code create foreign table} has them. */
    static String options(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> Identifier.quote(option.getKey()) + " " + Sql.literal(option.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** As {@code alter foreign table} has them: each is added, set or dropped. */
    static String changed(Map<String, String> from, Map<String, String> to) {
        List<String> words = new ArrayList<>();
        to.forEach((name, value) -> {
            if (!value.equals(from.get(name))) {
                words.add("%s %s %s"
                        .formatted(from.containsKey(name) ? "set" : "add", Identifier.quote(name), Sql.literal(value)));
            }
        });
        from.keySet().stream()
                .filter(name -> !to.containsKey(name))
                .forEach(name -> words.add("drop " + Identifier.quote(name)));
        return String.join(", ", words);
    }
}
