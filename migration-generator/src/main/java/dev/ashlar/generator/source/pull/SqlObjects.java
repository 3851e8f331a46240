package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.RoutineShape;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects that their own statements describe, as values of constants: {@code function("add", "integer, integer", sql(…))}. */
final class SqlObjects {
    private final References references;
    private final Expressions expressions;
    private final Attached attached;

    SqlObjects(References references, Expressions expressions, Attached attached) {
        this.references = references;
        this.expressions = expressions;
        this.attached = attached;
    }

    Code code(Scope scope, StatementDef definition) {
        ObjectId id = definition.id();
        List<Code> arguments = new ArrayList<>();
        if (!id.schema().isEmpty() && !id.schema().equals(ObjectId.PUBLIC)) {
            arguments.add(references.schemaOf(scope, id.schema()));
        }
        arguments.add(Code.string(id.name()));
        if (hasPart(id.kind())) {
            arguments.add(Code.string(id.part()));
        } else if (id.kind() == ObjectKind.TYPE) {
            arguments.add(Code.of(ClassName.get(String.class), ".class"));
        }
        List<Expression> create = definition.create();
        arguments.add(expressions.sql(scope, create.getFirst()));
        boolean privileges = id.kind() == ObjectKind.DEFAULT_PRIVILEGES;
        if (privileges) {
            arguments.add(expressions.sql(scope, definition.drop().getFirst()));
        }
        Code code = Code.call(owner(id.kind()), word(definition), arguments);
        for (Expression statement : create.subList(1, create.size())) {
            code = code.then("then", expressions.sql(scope, statement));
        }
        List<Expression> drop = definition.drop();
        for (Expression statement :
                isUsualDrop(definition) ? List.<Expression>of() : drop.subList(privileges ? 1 : 0, drop.size())) {
            code = code.then("drop", expressions.sql(scope, statement));
        }
        String shape = definition.shape();
        if (shape != null && !shape.equals(usualShape(definition))) {
            code = code.then("replaceableWhile", Code.string(shape));
        }
        if (definition.of() != null) {
            boolean late = references.isLate(scope, definition.of());
            Code of = references.plain(scope, definition.of());
            code = code.then("goesWith", late ? Code.lambda(of) : of);
        }
        code = definition.comment() == null ? code : code.then("comment", Code.string(definition.comment()));
        return attached.to(scope, id, code);
    }

    private static boolean hasPart(ObjectKind kind) {
        return switch (kind) {
            case ROUTINE,
                    OPERATOR,
                    OPERATOR_CLASS,
                    OPERATOR_FAMILY,
                    CAST,
                    TRANSFORM,
                    USER_MAPPING,
                    DEFAULT_PRIVILEGES -> true;
            default -> false;
        };
    }

    /** The class of the DSL that has the word for a kind. */
    private static ClassName owner(ObjectKind kind) {
        return switch (kind) {
            case ROUTINE -> Dsl.SQL_OBJECT;
            case TYPE -> Dsl.SQL_TYPE;
            case OPERATOR,
                    OPERATOR_CLASS,
                    OPERATOR_FAMILY,
                    COLLATION,
                    CONVERSION,
                    STATISTICS,
                    TEXT_SEARCH_PARSER,
                    TEXT_SEARCH_TEMPLATE,
                    TEXT_SEARCH_DICTIONARY,
                    TEXT_SEARCH_CONFIGURATION -> Dsl.SCHEMA_OBJECTS;
            default -> Dsl.DATABASE_OBJECTS;
        };
    }

    /** The word of the DSL: a kind's words in one, routines by what their statement makes. */
    private static String word(StatementDef definition) {
        if (definition.id().kind() == ObjectKind.TYPE) {
            return "sqlType";
        } else if (definition.id().kind() != ObjectKind.ROUTINE) {
            return JavaNames.field(definition.id().kind().word(), "");
        }
        for (String text : SqlTokens.texts(definition.create().getFirst().template())) {
            if (text.equals("function") || text.equals("procedure") || text.equals("aggregate")) {
                return text;
            }
        }
        return "function";
    }

    private static boolean isUsualDrop(StatementDef definition) {
        ObjectId id = definition.id();
        Expression usual = new Expression("drop " + id.kind().keyword() + " {0}", List.of(id));
        return definition.drop().size() == 1 && definition.drop().getFirst().sameTokens(usual);
    }

    /** What the DSL takes for the shape by itself. */
    private static @Nullable String usualShape(StatementDef definition) {
        String sql = definition.create().getFirst().template();
        boolean derived = definition.id().kind() == ObjectKind.ROUTINE && RoutineShape.isReplaceable(sql);
        return derived ? RoutineShape.of(sql) : null;
    }
}
