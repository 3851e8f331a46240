package dev.ashlar.generator.rehearse;

import dev.ashlar.generator.state.CatalogDifference;
import java.util.List;
import java.util.stream.Collectors;

/** One reason why scripts do not do what they are said to do. */
public sealed interface Disproof {

    /** What the shadow server showed, with both sides of every difference, and what to do about it. */
    String describe();

    /** A statement was refused. */
    record Failed(ScriptFailedException failure) implements Disproof {
        @Override
        public String describe() {
            return failure.getMessage() + "\n  Correct that statement; the scripts before it ran.";
        }
    }

    /**
     * All migrations in order do not lead to a schema that was created from nothing.
     *
     * @param of whose schema that is: {@code declared}, {@code snapshot}
     * @param differences first the migrations' side, then the other
     */
    record LeadsElsewhere(String of, List<CatalogDifference> differences) implements Disproof {
        public LeadsElsewhere {
            differences = List.copyOf(differences);
        }

        @Override
        public String describe() {
            return "the migrations do not lead to the schema that is " + of + ":\n"
                    + lines(differences, "migrations", of);
        }
    }

    /** The undo scripts do not lead back to where the migrations before them had led. */
    record UndoLeadsElsewhere(List<String> undos, List<CatalogDifference> differences) implements Disproof {
        public UndoLeadsElsewhere {
            undos = List.copyOf(undos);
            differences = List.copyOf(differences);
        }

        @Override
        public String describe() {
            return String.join(", ", undos) + " does not lead back to the schema before:\n"
                    + lines(differences, "after undo", "before");
        }
    }

    private static String lines(List<CatalogDifference> differences, String here, String there) {
        return differences.stream()
                .map(difference -> difference.describe(here, there).indent(2).stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
