package dev.ashlar.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The arrows between packages: each row is a package and the packages that it may use, both without {@code dev.ashlar}. A
 * package that has no row fails the test, and so does a row whose package has gone.
 */
final class Arrows {
    private static final String TABLE = """
            schema.model         |
            schema               | schema.model

            embedded             |

            migrate.outcome      |
            migrate.files        |
            migrate.catalog      |
            migrate.settings     |
            migrate.database     | migrate.files migrate.outcome migrate.settings
            migrate.execute      | migrate.database migrate.files migrate.outcome migrate.settings
            migrate.flyway       | migrate.database migrate.files
            migrate.standing     | migrate.database migrate.files
            migrate              | migrate.database migrate.execute migrate.files migrate.flyway migrate.outcome \
                                   migrate.settings migrate.standing

            generator.diff       | schema.model
            generator.plan       | generator.diff migrate.files schema.model
            generator.render     | generator.diff generator.plan migrate.files schema.model
            generator.state      | migrate.catalog schema.model
            generator.development | embedded
            generator.state.reader | migrate.database migrate.outcome migrate.settings schema.model
            generator.rehearse   | embedded generator.state generator.state.reader migrate.files
            generator.source     | generator.rehearse schema.model
            generator.source.pull | schema.model
            generator.conformance | embedded generator.diff generator.plan generator.rehearse generator.render \
                                   generator.source.pull generator.state.reader migrate.files schema schema.model
            generator            | embedded generator.conformance generator.development generator.diff generator.plan \
                                   generator.rehearse generator.render generator.source generator.source.pull \
                                   generator.state generator.state.reader migrate.files migrate.outcome migrate.settings schema \
                                   schema.model
            """;

    private Arrows() {}

    /** Package to the packages it may use, with their full names, in the order of the table. */
    static Map<String, Set<String>> table() {
        return TABLE.lines()
                .filter(row -> !row.isBlank())
                .map(row -> row.split("\\|", -1))
                .collect(Collectors.toMap(
                        row -> full(row[0]), row -> targets(row[1]), (one, two) -> one, LinkedHashMap::new));
    }

    private static Set<String> targets(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .filter(name -> !name.isEmpty())
                .map(Arrows::full)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String full(String name) {
        return "dev.ashlar." + name.strip();
    }
}
