package dev.ashlar.generator;

import dev.ashlar.schema.ContradictionException;
import dev.ashlar.schema.Declarations;
import dev.ashlar.schema.model.Declaration;
import java.util.ArrayList;
import java.util.List;

/** Reads what a module declares from its compiled classes. */
final class Declared {
    private Declared() {}

    /** The declaration; fails when the classes are stale, or when it contradicts itself. */
    static Declaration read(SchemaModule module) {
        Compiled.requireFresh(module);
        try {
            return Declarations.scan(module.classes());
        } catch (ContradictionException e) {
            List<Problem> problems = new ArrayList<>();
            e.problems()
                    .forEach(problem -> problems.add(new Problem(problem.where(), problem.cause(), problem.remedy())));
            throw new Failure(Exit.USAGE, problems);
        }
    }
}
