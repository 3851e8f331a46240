package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.TypeName;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Default values: as values of Java where they read well and mean the same to the letter, otherwise as SQL. */
final class Defaults {
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern STRING = Pattern.compile("'([^'\\\\]|'')*'");

    private final References references;
    private final Expressions expressions;

    Defaults(References references, Expressions expressions) {
        this.references = references;
        this.expressions = expressions;
    }

    /** What {@code defaultsTo(…)} takes for a column or domain of a type. */
    Code code(Scope scope, Expression value, TypeName type) {
        if (value.references().isEmpty() && type.dimensions() == 0 && !type.isUserDefined()) {
            Code literal = literal(value.template(), type.name());
            if (literal != null) {
                return literal;
            }
        } else if (value.template().equals("{0}") && isValueOf(value, type)) {
            return references.plain(scope, value.references().getFirst());
        } else if (value.template().equals("nextval({0})")
                && value.references().size() == 1
                && value.references().getFirst().kind() == ObjectKind.SEQUENCE) {
            ObjectId sequence = value.references().getFirst();
            if (!references.isLate(scope, sequence)) {
                return references.plain(scope, sequence).then("nextValue");
            }
        }
        return expressions.sql(scope, value);
    }

    private static boolean isValueOf(Expression value, TypeName type) {
        ObjectId id = value.references().getFirst();
        return value.references().size() == 1
                && id.kind() == ObjectKind.VALUE
                && type.dimensions() == 0
                && id.schema().equals(type.schema())
                && id.name().equals(type.name());
    }

    private static @Nullable Code literal(String text, String type) {
        return switch (type) {
            case "integer" -> WHOLE.matcher(text).matches() && isInt(text) ? Code.of(text) : null;
            case "bigint" -> WHOLE.matcher(text).matches() ? Code.of(text + "L") : null;
            case "smallint" ->
                WHOLE.matcher(text).matches() && isInt(text) && Integer.parseInt(text) == (short) Integer.parseInt(text)
                        ? Code.of("(short) " + text)
                        : null;
            case "numeric" -> DECIMAL.matcher(text).matches() ? decimal(text) : null;
            case "boolean" -> text.equals("true") || text.equals("false") ? Code.of(text) : null;
            case "text", "varchar", "char", "bpchar", "json", "jsonb", "xml", "inet", "cidr", "name" ->
                STRING.matcher(text).matches() ? string(text) : null;
            default -> null;
        };
    }

    private static boolean isInt(String text) {
        long number = Long.parseLong(text);
        return number == (int) number;
    }

    private static Code string(String text) {
        return Code.string(text.substring(1, text.length() - 1).replace("''", "'"));
    }

    private static Code decimal(String text) {
        ClassName type = ClassName.get(BigDecimal.class);
        return switch (text) {
            case "0" -> Code.of(type, ".ZERO");
            case "1" -> Code.of(type, ".ONE");
            case "10" -> Code.of(type, ".TEN");
            default -> Code.of("new ", type, "(\"" + text + "\")");
        };
    }
}
