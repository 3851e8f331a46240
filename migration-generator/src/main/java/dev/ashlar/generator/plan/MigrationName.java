package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;
import java.util.Locale;

/** The name that a migration gets when nobody gives it one. */
public final class MigrationName {
    private static final int LONGEST = 50;

    private MigrationName() {}

    /**
     * A short name in snake case, such as {@code add_members_status}; the same for the same changes. The very first
     * migration is {@code init}.
     */
    public static String of(SchemaDef from, List<Change> changes) {
        if (from.objects().isEmpty()) {
            return "init";
        }
        List<Change> telling = telling(changes);
        if (telling.size() == 1) {
            return clipped(name(telling.getFirst()));
        }
        List<ObjectId> owners = telling.stream()
                .map(change -> subject(change).owner())
                .distinct()
                .toList();
        return clipped(
                owners.size() == 1
                        ? "update_" + owners.getFirst().simpleName()
                        : "update_%d_objects".formatted(owners.size()));
    }

    /** What the migration is about: comments, and what comes along with one new table or one rename, say less. */
    private static List<Change> telling(List<Change> changes) {
        List<Change> weighty = changes.stream()
                .filter(change -> !(change instanceof Change.CommentChanged))
                .toList();
        List<Change> tables = weighty.stream()
                .filter(change -> change instanceof Change.Created created
                        && created.object().kind() == ObjectKind.TABLE)
                .toList();
        if (tables.size() == 1 && weighty.stream().allMatch(Change.Created.class::isInstance)) {
            return tables;
        }
        List<Change> renames =
                weighty.stream().filter(Change.Renamed.class::isInstance).toList();
        if (!renames.isEmpty() && renames.size() == weighty.size()) {
            return renames.stream().anyMatch(change -> !followsOthers(change))
                    ? renames.stream().filter(change -> !followsOthers(change)).toList()
                    : renames;
        }
        return weighty.isEmpty() ? changes : weighty;
    }

    private static boolean followsOthers(Change rename) {
        ObjectKind kind = rename.object().kind();
        return kind == ObjectKind.CONSTRAINT || kind == ObjectKind.INDEX;
    }

    private static ObjectId subject(Change change) {
        return change instanceof Change.Renamed it ? it.to() : change.object();
    }

    private static String name(Change change) {
        String object = words(change.object());
        return switch (change) {
            case Change.Created it -> (it.object().kind().isPart() ? "add_" : "create_") + object;
            case Change.Dropped ignored -> "drop_" + object;
            case Change.Renamed ignored -> "rename_" + object;
            case Change.ColumnAdded ignored -> "add_" + object;
            case Change.ValueAdded ignored -> "add_" + object;
            case Change.CommentChanged ignored -> "comment_" + object;
            case Change.ColumnTypeChanged ignored -> "convert_" + object;
            case Change.NullabilityChanged ignored -> "alter_" + object;
            case Change.DefaultChanged ignored -> "alter_" + object;
            case Change.IdentityChanged ignored -> "alter_" + object;
            case Change.GenerationChanged ignored -> "alter_" + object;
            case Change.ValuesRebuilt ignored -> "rebuild_" + object;
            case Change.ConstraintChanged ignored -> "alter_" + object;
            case Change.IndexChanged ignored -> "alter_" + object;
            case Change.ViewChanged ignored -> "alter_" + object;
            case Change.SequenceChanged ignored -> "alter_" + object;
            case Change.ExtensionChanged ignored -> "alter_" + object;
            case Change.TableChanged ignored -> "alter_" + object;
            case Change.PartitionChanged it -> (it.to().partitionOf() == null ? "detach_" : "attach_") + object;
            case Change.RawObjectChanged ignored -> "alter_" + object;
            case Change.DomainChanged ignored -> "alter_" + object;
            case Change.CompositeChanged ignored -> "alter_" + object;
            case Change.StatementChanged ignored -> "alter_" + object;
        };
    }

    /** A column and a value with the object they belong to; constraints and indexes mostly say that in their names. */
    private static String words(ObjectId id) {
        return id.kind() == ObjectKind.COLUMN || id.kind() == ObjectKind.VALUE
                ? id.name() + "_" + id.part()
                : id.simpleName();
    }

    private static String clipped(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String shorter = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return shorter.replaceAll("^_+|_+$", "");
    }
}
