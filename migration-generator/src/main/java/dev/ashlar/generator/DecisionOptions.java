package dev.ashlar.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that settle what nobody can guess, and the one that chooses a planner. */
final class DecisionOptions {
    private static final String DIRECT = "direct";

    @Option(
            names = "--rename",
            paramLabel = "KIND:OLD:NEW",
            description = "it has a new name, as in column:members.nickname:display_name")
    private List<String> rename = List.of();

    @Option(
            names = "--drop",
            paramLabel = "KIND:NAME",
            description = "it may go with all it holds, as in table:old_stuff")
    private List<String> drop = List.of();

    @Option(
            names = "--keep",
            paramLabel = "KIND:OLD:NEW",
            description = "it is no rename: one is dropped, one is created")
    private List<String> keep = List.of();

    @Option(names = "--plan", paramLabel = "PLAN", description = "direct (the only one so far)")
    private @Nullable String plan;

    GivenDecisions given() {
        if (plan != null && !plan.equals(DIRECT)) {
            throw Failure.usage(
                    "--plan " + plan,
                    plan.equals("safe")
                            ? "this release cannot plan online-safe migrations yet"
                            : "there is no such plan",
                    "Leave it out, or write PLAN=direct.");
        }
        return new GivenDecisions(String.join(",", rename), String.join(",", drop), String.join(",", keep));
    }
}
