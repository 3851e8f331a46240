package dev.ashlar.generator.golden;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.util.List;

/**
 * Decisions as a golden case has them, one a line: {@code rename <object> -> <object>}, {@code keep <object> -> <object>},
 * {@code drop <object>}, {@code using <column>: <expression>}, {@code backfill <column>: <expression>} and
 * {@code replace <value>: <value>}; {@code {0}} in an expression is the column itself.
 */
final class DecisionLines {
    private DecisionLines() {}

    static List<Decision> read(String text) {
        return text.lines().map(DecisionLines::decision).toList();
    }

    private static Decision decision(String line) {
        String[] words = line.split(" ", 2);
        String rest = words[1];
        return switch (words[0]) {
            case "rename" -> new Decision.Rename(object(before(rest, " -> ")), other(rest));
            case "keep" -> new Decision.Keep(object(before(rest, " -> ")), other(rest));
            case "drop" -> new Decision.Drop(object(rest));
            case "using" -> new Decision.Using(object(before(rest, ": ")), expression(rest));
            case "backfill" -> new Decision.Backfill(object(before(rest, ": ")), expression(rest));
            case "replace" -> new Decision.MapValue(object(before(rest, ": ")), after(rest, ": "));
            default -> throw new IllegalArgumentException(line);
        };
    }

    /** The object after the arrow, which has the kind of the one before it. */
    private static ObjectId other(String rest) {
        return object(before(rest, " ") + " " + after(rest, " -> "));
    }

    private static Expression expression(String rest) {
        String template = after(rest, ": ");
        return template.contains("{0}")
                ? new Expression(template, List.of(object(before(rest, ": "))))
                : Expression.of(template);
    }

    private static ObjectId object(String text) {
        ObjectKind kind = ObjectKind.ofWord(before(text, " "));
        List<String> names = Identifier.parsePath(after(text, " "));
        return switch (names.size()) {
            case 1 -> kind == ObjectKind.SCHEMA ? ObjectId.schema(names.get(0)) : ObjectId.extension(names.get(0));
            case 2 -> new ObjectId(kind, names.get(0), names.get(1), "");
            default -> new ObjectId(kind, names.get(0), names.get(1), names.get(2));
        };
    }

    private static String before(String text, String separator) {
        return text.substring(0, text.indexOf(separator));
    }

    private static String after(String text, String separator) {
        return text.substring(text.indexOf(separator) + separator.length());
    }
}
