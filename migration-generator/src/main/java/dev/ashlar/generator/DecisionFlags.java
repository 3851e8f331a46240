package dev.ashlar.generator;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads decisions from the command line: {@code column:members.nickname:display_name}, a kind, then the SQL-quoted name,
 * with its schema where another schema has one of that name too; several are separated by commas.
 */
final class DecisionFlags {
    private final SchemaDef from;
    private final SchemaDef to;
    private String flag = "";

    private DecisionFlags(SchemaDef from, SchemaDef to) {
        this.from = from;
        this.to = to;
    }

    /** The decisions of all flags; fails for one that is misspelt or names nothing. */
    static List<Decision> parse(GivenDecisions given, SchemaDef from, SchemaDef to) {
        DecisionFlags flags = new DecisionFlags(from, to);
        List<Decision> decisions = new ArrayList<>();
        for (String text : split(given.rename(), ',')) {
            flags.flag = "--rename " + text;
            ObjectId old = flags.old(text, 3);
            decisions.add(new Decision.Rename(old, flags.renamed(old, text)));
        }
        for (String text : split(given.keep(), ',')) {
            flags.flag = "--keep " + text;
            ObjectId old = flags.old(text, 3);
            decisions.add(new Decision.Keep(old, flags.renamed(old, text)));
        }
        for (String text : split(given.drop(), ',')) {
            flags.flag = "--drop " + text;
            decisions.add(new Decision.Drop(flags.old(text, 2)));
        }
        return decisions;
    }

    private ObjectId old(String text, int words) {
        List<String> split = split(text, ':');
        if (split.size() != words) {
            throw Failure.usage(
                    flag,
                    "it is not " + (words == 3 ? "kind:name:name" : "kind:name"),
                    words == 3
                            ? "Write it as in column:members.nickname:display_name."
                            : "Write it as in table:old_stuff or value:member_status.left.");
        }
        ObjectKind kind = kind(split.get(0));
        List<String> names = names(split.get(1));
        boolean onlyNew = all(from, kind).stream().noneMatch(id -> endsWith(id, names))
                && all(to, kind).stream().anyMatch(id -> endsWith(id, names));
        return onlyNew && words == 2
                ? find(to, kind, names, "the declaration")
                : find(from, kind, names, "the snapshot");
    }

    private ObjectKind kind(String word) {
        try {
            return ObjectKind.ofWord(word);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(flag, String.valueOf(e.getMessage()), "Put the object's kind before its name.");
        }
    }

    private List<String> names(String path) {
        try {
            return Identifier.parsePath(path);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(flag, "it is not a name: " + e.getMessage(), "Quote the name as SQL does.");
        }
    }

    /** The object under its new name: a bare name stands in the surroundings of the old one. */
    private ObjectId renamed(ObjectId old, String text) {
        List<String> names = names(split(text, ':').get(2));
        if (names.size() > 1) {
            return find(to, old.kind(), names, "the declaration");
        }
        String name = names.get(0);
        ObjectId owner = old.owner();
        List<ObjectId> candidates = all(to, old.kind()).stream()
                .filter(id -> id.simpleName().equals(name)
                        && (!old.kind().isPart() || id.name().equals(owner.name()) || !to.contains(owner)))
                .toList();
        return only(
                candidates.stream().anyMatch(id -> id.schema().equals(old.schema()))
                        ? candidates.stream()
                                .filter(id -> id.schema().equals(old.schema()))
                                .toList()
                        : candidates,
                to,
                old.kind(),
                name,
                "the declaration");
    }

    private ObjectId find(SchemaDef schema, ObjectKind kind, List<String> names, String where) {
        List<ObjectId> candidates =
                all(schema, kind).stream().filter(id -> endsWith(id, names)).toList();
        return only(candidates, schema, kind, Identifier.quoteAll(names).replace(", ", "."), where);
    }

    private ObjectId only(List<ObjectId> candidates, SchemaDef schema, ObjectKind kind, String name, String where) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        } else if (candidates.size() > 1) {
            throw Failure.usage(
                    flag,
                    "%s has several: %s"
                            .formatted(
                                    where,
                                    String.join(
                                            ", ",
                                            candidates.stream()
                                                    .map(ObjectId::path)
                                                    .toList())),
                    "Name the schema and, for a part, its table.");
        }
        Set<String> known = new TreeSet<>();
        all(schema, kind).forEach(id -> known.add(id.display()));
        throw Failure.usage(
                flag,
                "%s has no %s %s".formatted(where, kind.word(), name),
                Nearest.to(name, known)
                        .map(nearest -> "Did you mean " + nearest + "?")
                        .orElse(known.isEmpty() ? "It has none at all." : "It has " + String.join(", ", known) + "."));
    }

    /** Whether the object has these names, of which the schema's may be missing. */
    private static boolean endsWith(ObjectId id, List<String> names) {
        List<String> path = Identifier.parsePath(id.path());
        int missing = path.size() - names.size();
        return missing >= 0
                && missing <= 1
                && path.subList(missing, path.size()).equals(names);
    }

    private static List<ObjectId> all(SchemaDef schema, ObjectKind kind) {
        List<ObjectId> ids = new ArrayList<>();
        for (ObjectDef definition : schema.objects().values()) {
            if (kind == ObjectKind.VALUE && definition instanceof EnumDef type) {
                type.labels().forEach(label -> ids.add(type.id().value(label)));
            } else if (definition.id().kind() == kind) {
                ids.add(definition.id());
            }
        }
        return ids;
    }

    /** The pieces between separators that stand outside of double quotes; none of an empty text. */
    static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                quoted = !quoted;
            } else if (text.charAt(at) == separator && !quoted) {
                pieces.add(text.substring(start, at).strip());
                start = at + 1;
            }
        }
        pieces.add(text.substring(start).strip());
        return pieces.equals(List.of("")) ? List.of() : pieces;
    }
}
