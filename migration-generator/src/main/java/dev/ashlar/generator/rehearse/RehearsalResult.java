package dev.ashlar.generator.rehearse;

import java.util.List;
import java.util.Set;

/**
 * What a rehearsal showed.
 *
 * @param disproofs why the migrations are wrong; empty when the server proved them right
 * @param undone whether the undo scripts were tried: every new script has one, and all of them ran
 * @param assumedRoles roles that scripts grant to and none creates, which must exist wherever they are applied
 */
public record RehearsalResult(List<Disproof> disproofs, boolean undone, Set<String> assumedRoles) {
    public RehearsalResult {
        disproofs = List.copyOf(disproofs);
        assumedRoles = Set.copyOf(assumedRoles);
    }

    public boolean proven() {
        return disproofs.isEmpty();
    }
}
