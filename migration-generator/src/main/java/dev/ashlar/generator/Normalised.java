package dev.ashlar.generator;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.rehearse.Rehearsal;
import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.generator.state.Catalog;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds changes of expressions that are none to PostgreSQL: it writes both texts down in the same way, so only the
 * snapshot changes.
 */
final class Normalised {
    private final SchemaDef to;
    private final SchemaModule module;
    private @Nullable Catalog reached;

    private Normalised(SchemaDef to, SchemaModule module) {
        this.to = to;
        this.module = module;
    }

    /** The changes that remain; a shadow server is asked when there is an expression among them. */
    static List<Change> without(List<Change> changes, SchemaDef to, SchemaModule module) {
        List<Change> candidates =
                changes.stream().filter(change -> before(change).isPresent()).toList();
        if (candidates.isEmpty()) {
            return changes;
        }
        Normalised normalised = new Normalised(to, module);
        boolean all = normalised.isSame(candidates);
        return changes.stream()
                .filter(change -> !candidates.contains(change)
                        || !(all || (candidates.size() > 1 && normalised.isSame(List.of(change)))))
                .toList();
    }

    /** The definition with the old expression in everything else's new state; empty for changes of another sort. */
    private static Optional<ObjectDef> before(Change change) {
        return switch (change) {
            case Change.DefaultChanged it ->
                column(it.from(), it.to(), it.from().defaultValue(), it.to().defaultValue());
            case Change.GenerationChanged it ->
                column(it.from(), it.to(), it.from().generated(), it.to().generated());
            case Change.ConstraintChanged it -> Optional.of(it.from());
            case Change.IndexChanged it -> Optional.of(it.from());
            case Change.ViewChanged it -> Optional.of(it.from());
            case Change.Created ignored -> Optional.empty();
            case Change.Dropped ignored -> Optional.empty();
            case Change.Renamed ignored -> Optional.empty();
            case Change.CommentChanged ignored -> Optional.empty();
            case Change.ColumnAdded ignored -> Optional.empty();
            case Change.ColumnTypeChanged ignored -> Optional.empty();
            case Change.NullabilityChanged ignored -> Optional.empty();
            case Change.IdentityChanged ignored -> Optional.empty();
            case Change.ValueAdded ignored -> Optional.empty();
            case Change.ValuesRebuilt ignored -> Optional.empty();
            case Change.SequenceChanged ignored -> Optional.empty();
            case Change.ExtensionChanged ignored -> Optional.empty();
            case Change.TableChanged ignored -> Optional.empty();
            case Change.PartitionChanged ignored -> Optional.empty();
            case Change.RawObjectChanged ignored -> Optional.empty();
            case Change.DomainChanged it -> Optional.of(it.from());
            case Change.CompositeChanged ignored -> Optional.empty();
            case Change.StatementChanged ignored -> Optional.empty();
        };
    }

    /** Default and generation exclude each other, so taking both from the old column mixes nothing. */
    private static Optional<ObjectDef> column(
            ColumnDef from, ColumnDef to, @Nullable Object oldExpression, @Nullable Object newExpression) {
        if (oldExpression == null || newExpression == null) {
            return Optional.empty();
        }
        return Optional.of(new ColumnDef(
                to.id(),
                to.position(),
                to.type(),
                to.nullable(),
                from.defaultValue(),
                to.identity(),
                from.generated(),
                to.collation(),
                to.comment()));
    }

    /** Whether the new schema and the one with these old expressions are one to PostgreSQL, comments apart. */
    private boolean isSame(List<Change> changes) {
        TreeMap<ObjectId, ObjectDef> hybrid = new TreeMap<>(to.objects());
        changes.stream()
                .flatMap(change -> before(change).stream())
                .forEach(definition -> hybrid.put(definition.id(), definition));
        try {
            if (reached == null) {
                reached = catalog(to);
            }
            return reached.differencesTo(catalog(new SchemaDef(hybrid))).stream()
                    .allMatch(difference -> difference.kind().equals("comment"));
        } catch (ScriptFailedException e) {
            // The old expression does not fit the new schema, so it is not the new one.
            return false;
        }
    }

    private Catalog catalog(SchemaDef schema) throws ScriptFailedException {
        Settings settings = module.settings();
        ShadowServer server = ShadowServer.of(settings.server().highest());
        return Rehearsal.catalogAfter(server, settings.history(), Creations.of(schema));
    }
}
