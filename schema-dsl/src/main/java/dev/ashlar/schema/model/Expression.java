package dev.ashlar.schema.model;

import java.util.List;
import java.util.function.Function;

/**
 * A piece of SQL whose mentions of schema objects are holes, so that it survives their renaming.
 *
 * <p>{@code {0} like '%@%'} with the reference {@code column members.email} reads {@code email like '%@%'}. A hole is
 * one only outside of string constants, quoted names and comments: {@code '^[A-Z]{3}$'} holds none. A hole for an enum's
 * value reads as its label, one for a sequence as its name, both as string constants.
 *
 * @param template the text with holes {@code {0}}, {@code {1}}, …
 * @param references what the holes stand for; further references are dependencies that the text does not show
 */
public record Expression(String template, List<ObjectId> references) {
    private static final String COLUMN = "{0}";

    public Expression {
        references = List.copyOf(references);
        if (!template.equals(COLUMN) || references.isEmpty()) {
            requireReferences(template, references.size());
        }
    }

    private static void requireReferences(String template, int count) {
        if (!mayHaveHole(template)) {
            return;
        }
        for (SqlTokens.Token token : SqlTokens.of(template)) {
            if (token.kind() == SqlTokens.Kind.HOLE && token.hole() >= count) {
                throw new IllegalArgumentException(
                        "%s has no reference for the hole %s; it has %d".formatted(template, token.text(), count));
            }
        }
    }

    /** Whether a look at the characters alone leaves it open that there is a hole: most texts need no lexer. */
    private static boolean mayHaveHole(String template) {
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
            if (at + 1 < template.length() && Character.isDigit(template.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** SQL text without holes. */
    public static Expression of(String sql) {
        return new Expression(sql, List.of());
    }

    /** A column alone. */
    public static Expression column(ObjectId column) {
        return new Expression(COLUMN, List.of(column));
    }

    /** Whether this is one column and nothing around it. */
    public boolean isColumn() {
        return template.equals(COLUMN) && references.getFirst().kind() == ObjectKind.COLUMN;
    }

    /** The text where the table is given: columns by their bare names, everything else as SQL names it. */
    public String sql() {
        return fill(ObjectId::sql, true);
    }

    /** The text where several tables may be in play, as in a view: columns with their tables in front. */
    public String qualifiedSql() {
        return fill(Expression::qualified, true);
    }

    /** The text where it is a statement of its own: everything by the name that {@code alter} and {@code drop} take. */
    public String statementSql() {
        return fill(Expression::named, false);
    }

    private static String named(ObjectId id) {
        return id.kind() == ObjectKind.INDEX && !id.schema().equals(ObjectId.PUBLIC)
                ? Identifier.quote(id.schema()) + "." + id.sql()
                : id.sql();
    }

    /** The same text about other objects: each reference replaced by what the function makes of it. */
    public Expression mapReferences(Function<ObjectId, ObjectId> function) {
        return new Expression(template, references.stream().map(function).toList());
    }

    /**
     * Whether both say the same by their tokens: white space, comments and the case of key words and bare names do not
     * count.
     */
    public boolean sameTokens(Expression other) {
        return equals(other) || SqlTokens.texts(qualifiedSql()).equals(SqlTokens.texts(other.qualifiedSql()));
    }

    private static String qualified(ObjectId id) {
        return id.kind().isPart() && id.kind() != ObjectKind.INDEX
                ? Identifier.quote(id.name()) + "." + id.sql()
                : id.sql();
    }

    private String fill(Function<ObjectId, String> name, boolean sequenceIsConstant) {
        if (references.isEmpty()) {
            return template;
        }
        StringBuilder sql = new StringBuilder();
        boolean afterDot = false;
        List<SqlTokens.Token> tokens = SqlTokens.withBlanks(template);
        for (int at = 0; at < tokens.size(); at++) {
            SqlTokens.Token token = tokens.get(at);
            if (token.kind() != SqlTokens.Kind.HOLE) {
                sql.append(token.text());
            } else {
                ObjectId id = references.get(token.hole());
                if (id.kind() == ObjectKind.SEQUENCE && sequenceIsConstant) {
                    sql.append(constant(id.sql()));
                } else if (id.kind() == ObjectKind.ROUTINE && isCalled(tokens, at)) {
                    sql.append(afterDot ? Identifier.quote(id.name()) : id.nameSql());
                } else {
                    sql.append(mention(id, afterDot, name));
                }
            }
            afterDot = token.text().equals(".");
        }
        return sql.toString();
    }

    /** Whether a list of arguments stands behind the hole, so that the types of those are not part of the name. */
    private static boolean isCalled(List<SqlTokens.Token> tokens, int hole) {
        int next = hole + 1;
        while (next < tokens.size() && tokens.get(next).kind() == SqlTokens.Kind.BLANK) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).text().equals("(");
    }

    /** After a dot stands the bare name: what comes before it is an alias, or the object that holds this one. */
    private static String mention(ObjectId id, boolean afterDot, Function<ObjectId, String> name) {
        if (id.kind() == ObjectKind.VALUE) {
            return constant(id.part());
        }
        return afterDot ? Identifier.quote(id.simpleName()) : name.apply(id);
    }

    private static String constant(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The text as {@link #sql()} gives it. */
    @Override
    public String toString() {
        return sql();
    }
}
