package dev.ashlar.generator.rehearse;

import dev.ashlar.generator.state.Catalog;
import dev.ashlar.generator.state.CatalogDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs migrations on a shadow server and compares catalog with catalog: the history and the new migrations must lead to
 * the same schema as its creation from nothing, and the undo scripts, in reverse order, back to the history's.
 */
public final class Rehearsal {
    /**
     * What is left out when migrations are compared with a creation from nothing. PostgreSQL 18 names not-null constraints
     * after the column as it was once called. Owners and grants are written by hand in migrations, if at all.
     */
    private static final Set<String> NOT_DECLARED = Set.of("not null name", "owner", "grant", "default privilege");

    private final ShadowServer server;
    private final String historyTable;
    private final List<Disproof> disproofs = new ArrayList<>();
    private final Set<String> assumedRoles = new TreeSet<>();

    private Rehearsal(ShadowServer server, String historyTable) {
        this.server = server;
        this.historyTable = historyTable;
    }

    /**
     * Proves migrations, or shows what is wrong with them.
     *
     * @param historyTable the runner's table, which scripts may touch and no schema holds
     * @param history the scripts of all earlier migrations, in order
     * @param added the new migrations, in order; empty to prove the history alone
     * @param creations every schema that the migrations must lead to
     * @throws ShadowServerException when the server fails, and not a script
     */
    public static RehearsalResult prove(
            ShadowServer server,
            String historyTable,
            List<Script> history,
            List<Migration> added,
            List<Creation> creations) {
        synchronized (server) {
            return new Rehearsal(server, historyTable).prove(history, added, creations);
        }
    }

    /** The catalog of a new database after these scripts, for asking how PostgreSQL writes something down. */
    public static Catalog catalogAfter(ShadowServer server, String historyTable, List<Script> scripts)
            throws ScriptFailedException {
        synchronized (server) {
            try (ShadowDatabase database = server.create()) {
                database.run(scripts);
                return database.catalog(historyTable);
            }
        }
    }

    private RehearsalResult prove(List<Script> history, List<Migration> added, List<Creation> creations) {
        boolean undone = false;
        try {
            Replay replay = replay(history, added);
            undone = replay.undone();
            for (Creation creation : creations) {
                compare(replay.reached(), creation);
            }
        } catch (ScriptFailedException e) {
            disproofs.add(new Disproof.Failed(e));
        }
        return new RehearsalResult(disproofs, undone, assumedRoles);
    }

    /** Where all migrations led, and whether they were taken back again. */
    private record Replay(Catalog reached, boolean undone) {}

    /** The database is gone before the next one is made, so that roles which scripts create are not there twice. */
    private Replay replay(List<Script> history, List<Migration> added) throws ScriptFailedException {
        try (ShadowDatabase database = replayed(history)) {
            Catalog before = database.catalog(historyTable);
            for (Migration migration : added) {
                database.run(List.of(migration.script()));
            }
            Catalog reached = added.isEmpty() ? before : database.catalog(historyTable);
            boolean undone = !added.isEmpty()
                    && added.stream().allMatch(migration -> migration.undo().isPresent())
                    && undo(database, added, before);
            assumedRoles.addAll(database.assumedRoles());
            return new Replay(reached, undone);
        }
    }

    /** A database after the history; the one place that would take it from a cache, by the hash of the chain. */
    private ShadowDatabase replayed(List<Script> history) throws ScriptFailedException {
        ShadowDatabase database = server.create();
        try {
            database.run(history);
            return database;
        } catch (ScriptFailedException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private boolean undo(ShadowDatabase database, List<Migration> added, Catalog before) {
        List<Script> undos = added.reversed().stream()
                .flatMap(migration -> migration.undo().stream())
                .toList();
        try {
            database.run(undos);
        } catch (ScriptFailedException e) {
            disproofs.add(new Disproof.Failed(e));
            return false;
        }
        List<CatalogDifference> differences = database.catalog(historyTable).differencesTo(before);
        if (!differences.isEmpty()) {
            disproofs.add(new Disproof.UndoLeadsElsewhere(
                    undos.stream().map(Script::name).toList(), differences));
        }
        return true;
    }

    private void compare(Catalog reached, Creation creation) throws ScriptFailedException {
        try (ShadowDatabase database = server.create()) {
            database.run(creation.scripts());
            List<CatalogDifference> differences = reached.without(NOT_DECLARED)
                    .differencesTo(database.catalog(historyTable).without(NOT_DECLARED));
            if (!differences.isEmpty()) {
                disproofs.add(new Disproof.LeadsElsewhere(creation.of(), differences));
            }
            assumedRoles.addAll(database.assumedRoles());
        }
    }
}
