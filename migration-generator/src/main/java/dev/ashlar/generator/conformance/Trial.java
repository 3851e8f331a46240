package dev.ashlar.generator.conformance;

import dev.ashlar.generator.conformance.Engine.Answer;
import dev.ashlar.generator.rehearse.Script;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Leads one schema to another and back, and says how that went.
 *
 * @param old a database that holds the one schema; only read
 * @param wanted a database that holds the other, whose schema is the first one's when the way back was right
 * @param oldDump what the oracle says of the one
 * @param wantedDump what it says of the other
 */
record Trial(Engine engine, CaseDatabase old, CaseDatabase wanted, DumpedSchema oldDump, DumpedSchema wantedDump) {

    /** One way: the old database itself is led to the wanted schema. */
    Verdict there() {
        return new Way("there", old, wanted, oldDump, wantedDump).verdict();
    }

    /** Both ways: a copy of the old database is led to the wanted schema, and the wanted one itself back. */
    Verdict bothWays() throws BrokenCaseException {
        Verdict there;
        try (CaseDatabase copy = old.copy()) {
            there = new Way("there", copy, wanted, oldDump, wantedDump).verdict();
        }
        return there.and(new Way("back", wanted, old, wantedDump, oldDump).verdict());
    }

    /** One of the two directions. */
    private final class Way {
        private final String name;
        private final CaseDatabase changed;
        private final CaseDatabase target;
        private final DumpedSchema before;
        private final DumpedSchema after;
        private List<Script> scripts = List.of();

        Way(String name, CaseDatabase changed, CaseDatabase target, DumpedSchema before, DumpedSchema after) {
            this.name = name;
            this.changed = changed;
            this.target = target;
            this.before = before;
            this.after = after;
        }

        Verdict verdict() {
            try {
                return switch (answer()) {
                    case Engine.Refused refused -> verdict(Outcome.REFUSED, refused.reason());
                    case Engine.Scripts found -> verdict(found.scripts());
                };
            } catch (BrokenCaseException e) {
                return verdict(Outcome.FAILED, e.words());
            }
        }

        private Verdict verdict(List<Script> found) throws BrokenCaseException {
            scripts = found;
            changed.run(scripts);
            DumpedSchema reached = scripts.isEmpty() ? before : changed.dump();
            String difference = reached.difference(after);
            if (!difference.isEmpty()) {
                return verdict(Outcome.DIFFERENT, difference);
            }
            return switch (answer()) {
                case Engine.Refused refused -> verdict(Outcome.REFUSED, "once more: " + refused.reason());
                case Engine.Scripts again ->
                    again.scripts().isEmpty()
                            ? Verdict.same(reached.order(after))
                            : verdict(Outcome.DIFFERENT, "once more, where nothing should be left: " + text(again));
            };
        }

        /** An engine that breaks is a finding like any other, and must not end the whole run. */
        private Answer answer() throws BrokenCaseException {
            try (Session from = changed.session();
                    Session to = target.session()) {
                return engine.lead(from.connection(), to.connection());
            } catch (SQLException e) {
                throw Session.broken("engine", e);
            } catch (RuntimeException e) {
                throw new BrokenCaseException("engine: " + e + " at " + first(e.getStackTrace()));
            }
        }

        private Verdict verdict(Outcome outcome, String detail) {
            String account =
                    "%s: %s%n%s%n%n%s".formatted(name, outcome.word(), detail, text(new Engine.Scripts(scripts)));
            return new Verdict(outcome, name + ": " + detail, account);
        }
    }

    private static String text(Engine.Scripts scripts) {
        return scripts.scripts().stream()
                .map(script -> "-- %s%s%n%s"
                        .formatted(script.name(), script.transaction() ? "" : ", no transaction", script.sql()))
                .collect(Collectors.joining("\n"));
    }

    private static String first(StackTraceElement[] trace) {
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
