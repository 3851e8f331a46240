package dev.ashlar.generator.state.reader;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is read besides the objects themselves.
 *
 * @param historyTable the runner's history table, alone or as {@code schema.table}; it and its companions are left out
 * @param roles the roles whose ownership and privileges are read; empty for none, null for those of every role
 * @param extensionVersions whether extensions keep the version that is installed
 */
public record ReadOptions(String historyTable, @Nullable Set<String> roles, boolean extensionVersions) {
    /** Objects without owners and privileges. */
    public static ReadOptions of(String historyTable) {
        return new ReadOptions(historyTable, Set.of(), false);
    }

    public ReadOptions {
        roles = roles == null ? null : Set.copyOf(roles);
    }

    /** The same with the owners and the privileges of every role. */
    public ReadOptions withAllRoles() {
        return new ReadOptions(historyTable, null, extensionVersions);
    }

    boolean hasRoles() {
        return roles == null || !roles.isEmpty();
    }

    boolean has(String role) {
        return roles == null || roles.contains(role);
    }
}
