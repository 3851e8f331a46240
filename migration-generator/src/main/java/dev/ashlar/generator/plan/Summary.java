package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes in a few words each, for the header of a migration and for messages. */
public final class Summary {
    /** With more changes than these, a reader counts rather than reads. */
    private static final int READABLE = 20;

    private Summary() {}

    /** One clause a change, such as {@code members.email added}; counts of kinds when there are too many to read. */
    public static List<String> of(List<Change> changes) {
        List<Words> words = changes.stream().map(Summary::words).toList();
        return words.size() <= READABLE ? words.stream().map(Words::clause).toList() : counted(words);
    }

    /** A change in words: the kind, the name and what became of it. */
    private record Words(ObjectKind kind, String name, String verb) {
        String clause() {
            return name + " " + verb;
        }

        String counted(int count) {
            return "%d %s %s".formatted(count, count == 1 ? kind.word() : plural(kind), verb);
        }

        private static String plural(ObjectKind kind) {
            return kind == ObjectKind.INDEX ? "indexes" : kind.word() + "s";
        }
    }

    private static List<String> counted(List<Words> words) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Words> examples = new TreeMap<>();
        for (Words one : words) {
            String key = one.kind().word() + " " + one.verb();
            counts.merge(key, 1, Integer::sum);
            examples.putIfAbsent(key, one);
        }
        return examples.entrySet().stream()
                .map(entry -> entry.getValue().counted(counts.getOrDefault(entry.getKey(), 1)))
                .toList();
    }

    private static Words words(Change change) {
        return switch (change) {
            case Change.Created it -> words(it.definition(), created(it.definition()));
            case Change.Dropped it -> words(it.definition(), "dropped");
            case Change.Renamed it ->
                words(it.to(), it.from().simpleName().equals(it.to().simpleName()) ? "moved" : "renamed");
            case Change.CommentChanged it ->
                new Words(it.object().kind(), "comment on " + name(it.object()), "changed");
            case Change.ColumnAdded it -> words(it.object(), "added");
            case Change.ColumnTypeChanged it -> words(it.object(), conversion(it));
            case Change.NullabilityChanged it -> words(it.object(), it.to().nullable() ? "nullable" : "not null");
            case Change.DefaultChanged it ->
                words(it.object(), it.to().defaultValue() == null ? "without default" : "with another default");
            case Change.IdentityChanged it -> words(it.object(), identity(it));
            case Change.GenerationChanged it ->
                words(it.object(), it.to().generated() == null ? "no longer computed" : "computed anew");
            case Change.ValueAdded it -> words(it.object(), "added");
            case Change.ValuesRebuilt it -> words(it.object(), "rebuilt");
            case Change.ConstraintChanged it -> words(it.object(), "changed");
            case Change.IndexChanged it -> words(it.object(), "changed");
            case Change.ViewChanged it -> words(it.object(), "changed");
            case Change.SequenceChanged it -> words(it.object(), "changed");
            case Change.ExtensionChanged it -> words(it.object(), "changed");
            case Change.TableChanged it -> words(it.object(), "stored in another way");
            case Change.PartitionChanged it ->
                words(it.object(), it.to().partitionOf() == null ? "detached" : "attached");
            case Change.RawObjectChanged it -> words(it.object(), "changed");
            case Change.DomainChanged it -> words(it.object(), "changed");
            case Change.CompositeChanged it -> words(it.object(), "changed");
            case Change.StatementChanged it -> words(it.object(), "changed");
        };
    }

    private static String conversion(Change.ColumnTypeChanged change) {
        return change.from().type().equals(change.to().type())
                ? "with another collation"
                : "converted to " + change.to().type().sql();
    }

    private static String identity(Change.IdentityChanged change) {
        if (change.to().identity() == null) {
            return "no longer an identity";
        }
        return change.from().identity() == null ? "now an identity" : "with another identity";
    }

    private static Words words(ObjectDef def, String verb) {
        return words(def.id(), verb);
    }

    private static Words words(ObjectId id, String verb) {
        return new Words(id.kind(), name(id), verb);
    }

    private static String created(ObjectDef def) {
        return def.id().kind().isPart() ? "added" : "created";
    }

    /** The object as a sentence names it; the name of a column says by itself what it is. */
    private static String name(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN, VALUE -> id.display();
            case CONSTRAINT, INDEX -> id.kind().word() + " " + id.sql();
            case TRIGGER, RULE, POLICY ->
                "%s %s on %s".formatted(id.kind().word(), id.sql(), id.owner().display());
            case SETTING -> id.display();
            default -> id.toString();
        };
    }
}
