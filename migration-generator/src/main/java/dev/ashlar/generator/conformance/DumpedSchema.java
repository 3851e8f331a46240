package dev.ashlar.generator.conformance;

import dev.ashlar.migrate.files.Statement;
import dev.ashlar.migrate.files.StatementSplitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A schema as {@code pg_dump} writes it, without what is not compared: its comments and blank lines, tablespaces,
 * subscriptions, and the options of user mappings, which hold passwords.
 *
 * @param statements in the order of the dump
 */
record DumpedSchema(List<String> statements) {
    /** Two lines around the dump with a key that is another each time. */
    private static final Pattern RESTRICT = Pattern.compile("(?m)^\\\\(un)?restrict .*$");

    private static final Pattern CUT = Pattern.compile(
            "SET default_tablespace = .*|ALTER .* SET TABLESPACE .*|(CREATE|ALTER) SUBSCRIPTION .*"
                    + "|(COMMENT|SECURITY LABEL .*) ON SUBSCRIPTION .*",
            Pattern.DOTALL);

    private static final Pattern USER_MAPPING =
            Pattern.compile("(CREATE USER MAPPING .*?) OPTIONS \\(\n.*", Pattern.DOTALL);

    private static final Pattern ACCESS_METHOD = Pattern.compile("SET default_table_access_method = (.*)");
    private static final Pattern TABLE =
            Pattern.compile("(CREATE (?:UNLOGGED |FOREIGN )?TABLE .*?\\(\n)(.*?)(\n\\).*)", Pattern.DOTALL);

    DumpedSchema {
        statements = List.copyOf(statements);
    }

    static DumpedSchema of(String dump) {
        List<String> statements = new ArrayList<>();
        String accessMethod = "heap";
        for (Statement statement :
                StatementSplitter.split("pg_dump", RESTRICT.matcher(dump).replaceAll(""))) {
            String sql = statement.sql();
            Matcher method = ACCESS_METHOD.matcher(sql);
            Matcher mapping = USER_MAPPING.matcher(sql);
            if (method.matches()) {
                accessMethod = method.group(1);
            } else if (mapping.matches()) {
                statements.add(mapping.group(1));
            } else if (!CUT.matcher(sql).matches()) {
                // The setting stands before the first of many tables; compared apart, each needs its own.
                boolean other = !accessMethod.equals("heap") && sql.startsWith("CREATE");
                statements.add(other ? "SET default_table_access_method = " + accessMethod + ";\n" + sql : sql);
            }
        }
        return new DumpedSchema(statements);
    }

    /** The same without any order: columns sorted inside their table, statements sorted as a whole. */
    List<String> unordered() {
        return statements.stream().map(DumpedSchema::columnsSorted).sorted().toList();
    }

    /**
     * What is left to say of two schemas between which there is no difference: nothing, {@code order} when columns of a
     * table stand in another one, or {@code order of statements} when only the dumps do, which list by age what has no name.
     */
    String order(DumpedSchema other) {
        if (statements.equals(other.statements)) {
            return "";
        }
        boolean columns = !statements.stream()
                .sorted()
                .toList()
                .equals(other.statements.stream().sorted().toList());
        return columns ? "order" : "order of statements";
    }

    /** What differs, as a unified diff of the statements that only one of the two has; empty when nothing does. */
    String difference(DumpedSchema other) {
        return UnifiedDiff.of(lines(without(other)), lines(other.without(this)));
    }

    private List<String> without(DumpedSchema other) {
        List<String> left = new ArrayList<>(unordered());
        other.unordered().forEach(left::remove);
        return left;
    }

    private static List<String> lines(List<String> statements) {
        return statements.stream().flatMap(String::lines).toList();
    }

    /** A column has a line of its own in a dump; a default of several lines is cut on both sides alike. */
    private static String columnsSorted(String statement) {
        Matcher table = TABLE.matcher(statement);
        if (!table.matches()) {
            return statement;
        }
        String columns = Arrays.stream(table.group(2).split(",\n", -1)).sorted().collect(Collectors.joining(",\n"));
        return table.group(1) + columns + table.group(3);
    }
}
