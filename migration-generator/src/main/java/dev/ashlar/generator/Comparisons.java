package dev.ashlar.generator;

import dev.ashlar.generator.render.Script;
import dev.ashlar.generator.state.reader.ReadOptions;
import dev.ashlar.schema.model.Decision;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The commands that read whole schemas from wherever they are: {@code diff}, {@code drift} and {@code export}. */
final class Comparisons {
    private Comparisons() {}

    static Report diff(Arguments arguments, SchemaModule module, Map<String, String> environment) {
        Side from = Side.parse(Flag.FROM, Commands.required(arguments, Flag.FROM), environment);
        Side to = Side.parse(Flag.TO, Commands.required(arguments, Flag.TO), environment);
        Sides.Pair pair = sides(arguments, module).read(from, to);
        List<Decision> renames = arguments.has(Flag.RENAME)
                ? DecisionFlags.parse(
                        new GivenDecisions(arguments.get(Flag.RENAME), "", ""),
                        pair.from().schema(),
                        pair.to().schema())
                : List.of();
        return judged(arguments, Comparison.of(pair, renames)).report();
    }

    static Report drift(Arguments arguments, SchemaModule module, Map<String, String> environment) {
        String given = environment.getOrDefault("DATABASE_URL", "");
        Side live = new Side.Database(given.isEmpty() ? Development.url(module) : given);
        Side migrations = new Side.Migrations(module.migrations());
        Sides.Pair pair = sides(arguments, module).read(migrations, live);
        return judged(arguments, Comparison.of(pair, List.of())).drift();
    }

    static Report export(Arguments arguments, SchemaModule module, Map<String, String> environment) {
        Side from = arguments.has(Flag.FROM)
                ? Side.parse(Flag.FROM, arguments.get(Flag.FROM), environment)
                : new Side.Declared();
        Sides.Pair pair = sides(arguments, module).read(from, from);
        judged(arguments, Comparison.of(pair, List.of()));
        List<String> sql = Script.createFromNothing(pair.from().schema());
        return new Report(Exit.DONE, sql.stream().map(String::stripTrailing).toList(), Map.of("sql", sql));
    }

    private static Comparison judged(Arguments arguments, Comparison comparison) {
        return arguments.has(Flag.STRICT) ? comparison.requireAllModelled() : comparison;
    }

    private static Sides sides(Arguments arguments, SchemaModule module) {
        return new Sides(module, options(arguments, module.settings().history()));
    }

    /** What is read of databases, as the flags say. */
    static ReadOptions options(Arguments arguments, String history) {
        ReadOptions options = ReadOptions.of(history);
        String roles = arguments.get(Flag.ROLES);
        if (roles.equals("all")) {
            return options.withAllRoles();
        } else if (!roles.isEmpty()) {
            Set<String> names = new TreeSet<>(Arrays.asList(roles.split(",", -1)));
            return new ReadOptions(options.historyTable(), names, options.extensionVersions());
        }
        return options;
    }
}
