package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.SqlTokens.Token;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a table or view does by itself: its triggers, rules and policies, as statements of its constructor. */
final class Actions {
    private static final String ORIGIN = "";

    private final Expressions expressions;
    private final Attached attached;

    Actions(Expressions expressions, Attached attached) {
        this.expressions = expressions;
        this.attached = attached;
    }

    Code part(Scope scope, StatementDef definition) {
        ObjectId id = definition.id();
        Code code = id.kind() == ObjectKind.POLICY
                ? policy(scope, definition)
                : firing(named(scope, definition), definition);
        code = definition.comment() == null ? code : code.then("comment", Code.string(definition.comment()));
        return attached.to(scope, id, code);
    }

    /** A trigger or rule: its name, and its statement from there on. */
    private Code named(Scope scope, StatementDef definition) {
        Expression create = definition.create().getFirst();
        List<Token> tokens = SqlTokens.withBlanks(create.template());
        int name = indexOf(tokens, definition.id().kind().word(), 0) + 2;
        String rest = text(tokens, name + 1, tokens.size()).strip();
        boolean constraint = indexOf(tokens, "constraint", 0) < name && indexOf(tokens, "constraint", 0) >= 0;
        Code code = Code.call(
                definition.id().kind().word(),
                Code.string(definition.id().part()),
                expressions.sql(scope, Holes.of(rest, create.references()).expression()));
        return constraint ? code.then("constraint") : code;
    }

    private static Code firing(Code code, StatementDef definition) {
        String state = definition.create().size() < 2
                ? ORIGIN
                : definition.create().get(1).template().toLowerCase(Locale.ROOT);
        if (state.contains(" enable replica ")) {
            return code.then("onReplica");
        } else if (state.contains(" enable always ")) {
            return code.then("always");
        }
        return state.contains(" disable ") ? code.then("disabled") : code;
    }

    private Code policy(Scope scope, StatementDef definition) {
        Expression create = definition.create().getFirst();
        List<Token> tokens = SqlTokens.withBlanks(create.template());
        Code code = Code.call("policy", Code.string(definition.id().part()));
        int using = clause(tokens, "using");
        int check = clause(tokens, "check");
        int head = using >= 0 ? using : check >= 0 ? check : tokens.size();
        String words = text(tokens, 0, head).toLowerCase(Locale.ROOT);
        code = words.contains(" as restrictive") ? code.then("restrictive") : code;
        for (String command : List.of("select", "insert", "update", "delete")) {
            if (words.matches("(?s).*\\sfor\\s+" + command + "\\b.*")) {
                code = code.then("for" + Character.toUpperCase(command.charAt(0)) + command.substring(1));
            }
        }
        List<Code> roles = roles(tokens.subList(0, head));
        code = roles.isEmpty() ? code : code.then(Code.call("to", roles));
        List<ObjectId> silent = Holes.silent(create);
        if (using >= 0) {
            int end = check >= 0 ? indexOf(tokens, "with", using) : tokens.size();
            Expression condition = Holes.of(inParentheses(text(tokens, using + 1, end)), create.references())
                    .expression(silent);
            silent = List.of();
            code = code.then("using", expressions.sql(scope, condition));
        }
        if (check >= 0) {
            Expression condition = Holes.of(inParentheses(text(tokens, check + 1, tokens.size())), create.references())
                    .expression(silent);
            code = code.then("withCheck", expressions.sql(scope, condition));
        }
        code = using < 0 && check < 0 ? code.then("unconditional") : code;
        return code;
    }

    private static List<Code> roles(List<Token> head) {
        List<Code> roles = new ArrayList<>();
        int to = clause(head, "to");
        for (int at = to + 1; to >= 0 && at < head.size(); at++) {
            Token token = head.get(at);
            if (token.kind() == SqlTokens.Kind.QUOTED_NAME) {
                roles.add(Code.string(
                        token.text().substring(1, token.text().length() - 1).replace("\"\"", "\"")));
            } else if (token.kind() == SqlTokens.Kind.WORD) {
                if (token.text().equalsIgnoreCase("with")) {
                    break;
                }
                roles.add(Code.string(token.text()));
            }
        }
        return roles;
    }

    /** The place of a word outside of all parentheses, or -1. */
    private static int clause(List<Token> tokens, String word) {
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            String text = tokens.get(at).text();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (depth == 0 && tokens.get(at).kind() == SqlTokens.Kind.WORD && text.equalsIgnoreCase(word)) {
                return at;
            }
        }
        return -1;
    }

    private static int indexOf(List<Token> tokens, String word, int from) {
        for (int at = from; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == SqlTokens.Kind.WORD
                    && tokens.get(at).text().equalsIgnoreCase(word)) {
                return at;
            }
        }
        return -1;
    }

    private static String inParentheses(String text) {
        String stripped = text.strip();
        return stripped.substring(1, stripped.length() - 1);
    }

    private static String text(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        tokens.subList(from, to).forEach(token -> text.append(token.text()));
        return text.toString();
    }
}
