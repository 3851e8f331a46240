package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.SqlTokens;
import java.util.ArrayList;
import java.util.List;

/** The bounds of partitions, from the text that PostgreSQL prints for them. */
final class Bounds {
    private Bounds() {}

    static PartitionBound parse(String text) {
        if (text.equals("DEFAULT")) {
            return new PartitionBound.Default();
        }
        List<List<String>> lists = lists(text);
        if (text.startsWith("FOR VALUES IN ")) {
            return new PartitionBound.Values(expressions(lists.getFirst()));
        } else if (text.startsWith("FOR VALUES FROM ")) {
            return new PartitionBound.Range(expressions(lists.getFirst()), expressions(lists.getLast()));
        }
        List<String> hash = lists.getFirst();
        return new PartitionBound.Hash(lastNumber(hash.getFirst()), lastNumber(hash.getLast()));
    }

    private static int lastNumber(String words) {
        return Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static List<Expression> expressions(List<String> values) {
        return values.stream().map(Bounds::expression).toList();
    }

    private static Expression expression(String value) {
        return switch (value) {
            case "MINVALUE" -> Expression.of("minvalue");
            case "MAXVALUE" -> Expression.of("maxvalue");
            case "NULL" -> Expression.of("null");
            default -> Expression.of(value);
        };
    }

    /** The parts between commas of everything that stands in parentheses. */
    private static List<List<String>> lists(String text) {
        List<List<String>> lists = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        for (SqlTokens.Token token : SqlTokens.withBlanks(text)) {
            String piece = token.text();
            depth += piece.equals("(") || piece.equals("[") ? 1 : 0;
            if (depth == 1 && piece.equals("(")) {
                lists.add(new ArrayList<>());
            } else if (depth == 1 && (piece.equals(",") || piece.equals(")"))) {
                lists.getLast().add(item.toString().strip());
                item.setLength(0);
            } else if (depth > 0) {
                item.append(piece);
            }
            depth -= piece.equals(")") || piece.equals("]") ? 1 : 0;
        }
        return lists;
    }

    /** The parts between the commas of a list of expressions. */
    static List<String> split(String text) {
        return lists("(" + text + ")").getFirst();
    }
}
