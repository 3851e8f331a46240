package dev.ashlar.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the command that an argument list names and has it parse the rest; one command is built, not all. */
final class Commands {
    /** Known from the contract, and not built yet. */
    private static final List<String> LATER =
            List.of("rebase", "squash", "contract", "diff", "drift", "pull", "export", "report", "studio");

    private static final List<String> KNOWN = List.of("generate", "new", "amend", "check", "dev");

    private Commands() {}

    /** Runs the command; fails for arguments that name none or that it does not take. */
    static Report run(List<String> arguments, Map<String, String> environment) {
        if (arguments.isEmpty()
                || arguments.get(0).equals("--help")
                || arguments.get(0).equals("help")) {
            return help(environment);
        }
        String name = arguments.get(0);
        CommandLine line = new CommandLine(command(name, environment)).setCommandName("ashlar " + name);
        line.addMixin("format", new FormatOption());
        List<String> rest = arguments.subList(1, arguments.size());
        if (rest.contains("--help")) {
            return Report.of(Exit.DONE, line.getUsageMessage().stripTrailing());
        }
        try {
            line.parseArgs(rest.toArray(String[]::new));
        } catch (ParameterException e) {
            throw Failure.usage(
                    "ashlar " + name, withoutStop(String.valueOf(e.getMessage())), "Run: ashlar " + name + " --help");
        }
        Callable<Report> command = line.getCommand();
        try {
            return command.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("commands throw no checked exceptions", e);
        }
    }

    private static Callable<Report> command(String name, Map<String, String> environment) {
        return switch (name) {
            case "generate" -> new GenerateCommand();
            case "new" -> new NewCommand();
            case "amend" -> new AmendCommand();
            case "check" -> new CheckCommand();
            case "dev" -> new DevelopmentCommand(environment);
            // Called by builds, not by people: no part of the list above.
            case "jooq" -> new JooqCommand();
            default ->
                throw LATER.contains(name)
                        ? Failure.usage(
                                "ashlar " + name, "this release does not have the command yet", "Run: ashlar --help")
                        : Failure.usage(
                                "ashlar " + name,
                                "there is no such command",
                                Nearest.to(name, KNOWN)
                                        .map(nearest -> "Did you mean " + nearest + "?")
                                        .orElse("Run: ashlar --help"));
        };
    }

    private static Report help(Map<String, String> environment) {
        List<String> lines = new ArrayList<>(List.of("Usage: ashlar COMMAND [FLAG ...]", ""));
        for (String name : KNOWN) {
            String[] description = new CommandLine(command(name, environment))
                    .getCommandSpec()
                    .usageMessage()
                    .description();
            lines.add("  %-10s%s".formatted(name, String.join(" ", Arrays.asList(description))));
        }
        lines.addAll(List.of("", "ashlar COMMAND --help lists the flags of one."));
        return Report.of(Exit.DONE, String.join("\n", lines));
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
