package dev.ashlar.generator.golden;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of {@code decisions.txt}, in the words of a migration's header: {@code rename column members.nickname to
 * display_name}, {@code drop table members}, {@code convert members.age using {0}::integer}, {@code fill members.handle
 * with lower({0}) of email}, {@code replace value status.gone by left}.
 */
final class DecisionLines {
    private static final Pattern RENAME = Pattern.compile("rename (\\w+) (\\S+) to (\\S+)");
    private static final Pattern DROP = Pattern.compile("drop (\\w+) (\\S+)");
    private static final Pattern CONVERT = Pattern.compile("convert (\\S+) using (.+)");
    private static final Pattern FILL = Pattern.compile("fill (\\S+) with (.+) of (\\w+)");
    private static final Pattern REPLACE = Pattern.compile("replace value (\\S+) by (\\w+)");

    private DecisionLines() {}

    static Decision parse(String line) {
        Matcher matcher = RENAME.matcher(line);
        if (matcher.matches()) {
            ObjectId old = id(matcher.group(1), matcher.group(2));
            return new Decision.Rename(old, renamed(old, matcher.group(3)));
        }
        matcher = DROP.matcher(line);
        if (matcher.matches()) {
            return new Decision.Drop(id(matcher.group(1), matcher.group(2)));
        }
        matcher = CONVERT.matcher(line);
        if (matcher.matches()) {
            ObjectId column = id("column", matcher.group(1));
            return new Decision.Using(column, new Expression(matcher.group(2), List.of(column)));
        }
        matcher = FILL.matcher(line);
        if (matcher.matches()) {
            ObjectId column = id("column", matcher.group(1));
            ObjectId source = column.owner().column(matcher.group(3));
            return new Decision.Backfill(column, new Expression(matcher.group(2), List.of(source)));
        }
        matcher = REPLACE.matcher(line);
        if (matcher.matches()) {
            return new Decision.MapValue(id("value", matcher.group(1)), matcher.group(2));
        }
        throw new IllegalArgumentException("Not a decision: " + line);
    }

    private static ObjectId id(String word, String path) {
        ObjectKind kind = ObjectKind.ofWord(word);
        List<String> names = Identifier.parsePath(path);
        if (kind == ObjectKind.SCHEMA) {
            return ObjectId.schema(names.getFirst());
        }
        int own = kind.isPart() ? 2 : 1;
        String schema = names.size() > own ? names.getFirst() : ObjectId.PUBLIC;
        List<String> rest = names.subList(names.size() - own, names.size());
        return new ObjectId(kind, schema, rest.getFirst(), kind.isPart() ? rest.getLast() : "");
    }

    private static ObjectId renamed(ObjectId old, String path) {
        List<String> names = Identifier.parsePath(path);
        String name = names.getLast();
        if (old.kind().isPart()) {
            return new ObjectId(old.kind(), old.schema(), old.name(), name);
        }
        return old.kind() == ObjectKind.SCHEMA
                ? ObjectId.schema(name)
                : new ObjectId(old.kind(), names.size() > 1 ? names.getFirst() : old.schema(), name, "");
    }
}
