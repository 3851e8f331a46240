package dev.ashlar.migrate.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small alteration of the rich schema, and the row that must change, come or go by it. */
record Alteration(int since, String kind, String schema, String name, String sql) {
    private static final Pattern HEAD =
            Pattern.compile("-- (\\d+) \\| ([^|]+) \\|([^|]*)\\| ([^\\n]*)\\n(.+)", Pattern.DOTALL);

    static List<Alteration> parse(String file) {
        List<Alteration> all = new ArrayList<>();
        for (String paragraph : file.split("\n\n", -1)) {
            Matcher matcher = HEAD.matcher(paragraph);
            if (matcher.matches()) {
                all.add(new Alteration(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2).strip(),
                        matcher.group(3).strip(),
                        matcher.group(4).strip(),
                        matcher.group(5)));
            }
        }
        return all;
    }

    boolean concerns(CatalogRow row) {
        return row.kind().equals(kind)
                && row.schema().equals(schema)
                && row.name().equals(name);
    }

    List<CatalogRow> concerned(List<CatalogRow> rows) {
        return rows.stream().filter(this::concerns).toList();
    }
}
