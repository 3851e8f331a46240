package dev.ashlar.generator;

import dev.ashlar.generator.conformance.CatalogEngine;
import dev.ashlar.generator.conformance.PulledEngine;
import dev.ashlar.generator.conformance.Suite;
import dev.ashlar.schema.model.Declaration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs the command that an argument list names. */
final class Commands {
    private static final String DIRECT = "direct";

    private Commands() {}

    /** Fails for arguments that name no command, or that it does not take. */
    static Report run(List<String> texts, Outside outside) {
        Map<String, String> environment = outside.environment();
        if (texts.isEmpty() || texts.get(0).equals("--help") || texts.get(0).equals("help")) {
            return Report.of(Exit.DONE, Command.helpOfAll());
        }
        Command command = command(texts.get(0));
        List<String> rest = texts.subList(1, texts.size());
        if (rest.contains("--help")) {
            return Report.of(Exit.DONE, command.help());
        }
        Arguments arguments = Arguments.parse(command, rest);
        requireKnown(arguments, Flag.FORMAT, List.of("", "text", "json"));
        SchemaModule module = SchemaModule.open(
                Path.of(arguments.has(Flag.SCHEMA) ? arguments.get(Flag.SCHEMA) : SchemaModule.DEFAULT));
        if (command == Command.DEV) {
            return Development.run(arguments.words(1).get(0), module, environment);
        }
        arguments.words(0);
        return switch (command) {
            case GENERATE -> generate(arguments, module);
            case NEW -> NewMigration.write(module, GivenName.of(required(arguments, Flag.NAME)));
            case AMEND -> Amendment.amend(request(arguments, module, "db-amend"));
            case CHECK_HISTORY -> Verification.verify(module);
            case DIFF -> Comparisons.diff(arguments, module, environment);
            case DRIFT -> Comparisons.drift(arguments, module, environment);
            case EXPORT -> Comparisons.export(arguments, module, environment);
            case PULL -> Pull.pull(arguments, module, environment);
            case CORPUS -> conformance(arguments, Suite.CORPUS, outside);
            case EVOLUTIONS -> conformance(arguments, Suite.EVOLUTIONS, outside);
            case ROUNDTRIP -> conformance(arguments, Suite.ROUNDTRIP, outside);
            case JOOQ -> Jooq.write(module, required(arguments, Flag.PACKAGE), Path.of(required(arguments, Flag.OUT)));
            case DEV -> throw new IllegalStateException("it has run");
        };
    }

    private static Command command(String word) {
        for (Command command : Command.values()) {
            if (command.word().equals(word)) {
                return command;
            }
        }
        String place = "ashlar " + word;
        if (Command.LATER.contains(word)) {
            throw Failure.usage(place, "this release does not have the command yet", "Run: ashlar --help");
        }
        throw Failure.usage(
                place,
                "there is no such command",
                Nearest.to(
                                word,
                                Arrays.stream(Command.values())
                                        .map(Command::word)
                                        .toList())
                        .map(nearest -> "Did you mean " + nearest + "?")
                        .orElse("Run: ashlar --help"));
    }

    private static Report generate(Arguments arguments, SchemaModule module) {
        GenerateRequest request = request(arguments, module, "db-generate");
        Declaration declaration = Declared.read(module);
        History history = History.read(module, declaration.schema()).requireIntact();
        return arguments.has(Flag.CHECK)
                ? Generation.outlook(request, history, declaration)
                : Generation.generate(request, history, declaration);
    }

    private static Report conformance(Arguments arguments, Suite suite, Outside outside) {
        return new Conformance(
                        suite == Suite.ROUNDTRIP ? new PulledEngine() : new CatalogEngine(),
                        outside.environment(),
                        Path.of("").toAbsolutePath(),
                        outside.nanos(),
                        outside.progress())
                .run(
                        suite,
                        required(arguments, Flag.CORPUS),
                        arguments.get(Flag.PG),
                        arguments.get(Flag.ONLY),
                        arguments.get(Flag.SAMPLE));
    }

    private static GenerateRequest request(Arguments arguments, SchemaModule module, String target) {
        String plan = arguments.get(Flag.PLAN);
        if (plan.equals("safe")) {
            throw Failure.usage(
                    "--plan safe",
                    "this release cannot plan online-safe migrations yet",
                    "Leave it out, or write PLAN=" + DIRECT + ".");
        }
        requireKnown(arguments, Flag.PLAN, List.of("", DIRECT));
        GivenDecisions given =
                new GivenDecisions(arguments.get(Flag.RENAME), arguments.get(Flag.DROP), arguments.get(Flag.KEEP));
        return new GenerateRequest(module, target, name(arguments), given);
    }

    private static String name(Arguments arguments) {
        return arguments.has(Flag.NAME) ? GivenName.of(arguments.get(Flag.NAME)) : "";
    }

    static String required(Arguments arguments, Flag flag) {
        if (!arguments.has(flag)) {
            throw arguments.refused(flag.text() + " is missing");
        }
        return arguments.get(flag);
    }

    private static void requireKnown(Arguments arguments, Flag flag, List<String> values) {
        String value = arguments.get(flag);
        if (!values.contains(value)) {
            List<String> known = values.subList(1, values.size());
            throw Failure.usage(
                    flag.text() + " " + value,
                    "there is no such value",
                    "Leave it out, or write " + String.join(" or ", known) + ".");
        }
    }
}
