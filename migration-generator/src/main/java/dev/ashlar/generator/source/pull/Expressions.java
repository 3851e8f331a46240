package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SqlTokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Expressions of the model as {@code sql(…)}. */
final class Expressions {
    private static final String DEPENDS_ON = "dependsOn";

    private final References references;

    Expressions(References references) {
        this.references = references;
    }

    /** The expression, with an argument for each hole, and with what it needs without saying so. */
    Code sql(Scope scope, Expression expression) {
        Map<Integer, Integer> holes = new LinkedHashMap<>();
        StringBuilder template = new StringBuilder();
        for (SqlTokens.Token token : SqlTokens.withBlanks(expression.template())) {
            boolean hole = token.kind() == SqlTokens.Kind.HOLE;
            Integer number = hole ? holes.computeIfAbsent(token.hole(), key -> holes.size()) : null;
            template.append(number == null ? token.text() : "{" + number + "}");
        }
        List<Code> arguments = new ArrayList<>(List.of(Code.string(template.toString())));
        for (int hole : holes.keySet()) {
            arguments.add(references.argument(scope, expression.references().get(hole)));
        }
        List<ObjectId> silent = new ArrayList<>();
        for (int i = 0; i < expression.references().size(); i++) {
            if (!holes.containsKey(i)) {
                silent.add(expression.references().get(i));
            }
        }
        return dependingOn(scope, Code.call(Dsl.SQL, "sql", arguments), silent);
    }

    /** An expression that is one column: the column itself; any other as SQL. */
    Code key(Scope scope, Expression expression) {
        return expression.isColumn()
                ? references.plain(scope, expression.references().getFirst())
                : sql(scope, expression);
    }

    /** An object with others that it needs, those at once before those that must be asked for later. */
    Code dependingOn(Scope scope, Code code, List<ObjectId> needed) {
        List<Code> now = new ArrayList<>();
        List<Code> later = new ArrayList<>();
        for (ObjectId id : needed) {
            if (id.equals(scope.itself()) || !references.canName(id)) {
                continue;
            }
            boolean late = references.isLate(scope, id);
            Code plain = references.plain(scope, id);
            (late ? later : now).add(late ? Code.lambda(plain) : plain);
        }
        Code result = now.isEmpty() ? code : code.then(Code.call(DEPENDS_ON, now));
        return later.isEmpty() ? result : result.then(Code.call(DEPENDS_ON, later));
    }

    /** Whether the SQL names a column of its own table that has no field yet. */
    static boolean looksAhead(Scope scope, Expression expression) {
        return expression.references().stream()
                .map(Objects::requireNonNull)
                .anyMatch(id -> scope.isOfRelation(id) && id.kind().isPart() && !scope.hasField(id));
    }
}
