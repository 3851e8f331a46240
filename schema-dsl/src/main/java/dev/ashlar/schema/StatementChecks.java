package dev.ashlar.schema;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.SqlTokens.Kind;
import dev.ashlar.schema.model.SqlTokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks that the text of a statement is of the kind that it is declared as. */
final class StatementChecks {
    private static final Set<String> ROUTINES = Set.of("function", "procedure", "aggregate");

    private final Problems problems;

    StatementChecks(Problems problems) {
        this.problems = problems;
    }

    /** Statements are written without what ends them: they become part of a script. */
    void ends(ObjectId id, List<Expression> statements) {
        for (Expression statement : statements) {
            if (statement.template().stripTrailing().endsWith(";")) {
                problems.add(
                        id, "A statement of it ends in a semicolon.", "Write it without: it becomes part of a script.");
            }
        }
    }

    /** A trigger and a rule are given by what stands behind their names, and that says on what they are. */
    void behindName(ObjectId id, Expression text, Sql declared, ObjectId holder, String example) {
        List<String> words = SqlTokens.texts(declared.template);
        if (!words.isEmpty() && words.getFirst().equals("create")) {
            problems.add(
                    id, "Its text begins with create.", "Write what stands behind the name: %s.".formatted(example));
        } else if (!text.references().contains(holder)) {
            problems.add(
                    id,
                    "Its text does not name the %s.".formatted(holder),
                    "Write %s with a hole for it.".formatted(example));
        }
    }

    /** A function is called in its statement what it is called in Java, or nothing would find it. */
    void routine(ObjectId id, Expression create) {
        List<Token> tokens = SqlTokens.of(create.template());
        int at = 0;
        while (at < tokens.size() && !ROUTINES.contains(word(tokens.get(at))) && at < 3) {
            at++;
        }
        if (at >= tokens.size() || !ROUTINES.contains(word(tokens.get(at)))) {
            problems.add(
                    id,
                    "Its statement makes no function, procedure or aggregate.",
                    "Begin it with create or replace function, procedure or aggregate.");
        } else if (at + 1 < tokens.size() && tokens.get(at + 1).kind() != Kind.HOLE) {
            name(id, tokens, at + 1);
        }
    }

    private void name(ObjectId id, List<Token> tokens, int at) {
        boolean qualified = at + 2 < tokens.size() && tokens.get(at + 1).text().equals(".");
        String schema = qualified ? name(tokens.get(at)) : ObjectId.PUBLIC;
        String name = name(tokens.get(qualified ? at + 2 : at));
        if (!schema.equals(id.schema()) || !name.equals(id.name())) {
            String shown = Identifier.quote(schema) + "." + Identifier.quote(name);
            problems.add(
                    id,
                    "Its statement makes %s.".formatted(shown),
                    "Give both one name; a schema other than public stands in front of it.");
        }
    }

    private static String word(Token token) {
        return token.kind() == Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : "";
    }

    private static String name(Token token) {
        return token.kind() == Kind.QUOTED_NAME
                ? Identifier.parsePath(token.text()).getFirst()
                : token.text().toLowerCase(Locale.ROOT);
    }

    /** Which of the two conditions PostgreSQL takes depends on the command. */
    void policy(ObjectId id, Policy policy) {
        boolean reads = policy.command.equals("select") || policy.command.equals("delete");
        if (policy.command.equals("insert") && policy.using != null) {
            problems.add(
                    id,
                    "It is for inserting, where there are no rows to look at before.",
                    "Write .withCheck(…) in place of .using(…).");
        } else if (reads && policy.withCheck != null) {
            problems.add(
                    id,
                    "It is for the command %s, which writes no rows.".formatted(policy.command),
                    "Write .using(…) in place of .withCheck(…).");
        } else if (policy.using == null && policy.withCheck == null && !policy.unconditional) {
            problems.add(
                    id,
                    "It says nothing about rows.",
                    policy.command.equals("insert")
                            ? "Write .withCheck(sql(\"…\")), or .unconditional() if that is meant."
                            : "Write .using(sql(\"…\")), or .unconditional() if that is meant.");
        }
    }
}
