package dev.ashlar.schema;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Java values as SQL constants.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS">Constants</a>
 */
final class Literals {
    private final Function<Enum<?>, String> labels;

    /** Literals in which constants of Java enums are written by these labels. */
    Literals(Function<Enum<?>, String> labels) {
        this.labels = labels;
    }

    /** The value as SQL text, or null when its class has no literal here. */
    @Nullable
    String sql(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        String text = text(value);
        return text == null || isBare(value) ? text : quote(text);
    }

    /** The text as a string constant. */
    static String quote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static boolean isBare(Object value) {
        return switch (value) {
            case Double number -> Double.isFinite(number);
            case Float number -> Float.isFinite(number);
            default -> value instanceof Number || value instanceof Boolean;
        };
    }

    /** The value as PostgreSQL reads it from a string, or null. */
    private @Nullable String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean bool -> bool.toString();
            case String string -> string.indexOf('\0') < 0 ? string : null;
            case Character character -> character.toString();
            case UUID uuid -> uuid.toString();
            case Enum<?> constant -> labels.apply(constant);
            case LocalDate date -> date.getYear() < 1 || date.getYear() > 9999 ? null : date.toString();
            case LocalTime time -> time.toString();
            case OffsetTime time -> time.toLocalTime() + offset(time.getOffset());
            case LocalDateTime time -> dateTime(time);
            case OffsetDateTime time -> {
                String local = dateTime(time.toLocalDateTime());
                yield local == null ? null : local + offset(time.getOffset());
            }
            case Duration duration -> duration.toString();
            case Period period -> period.toString();
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case Object[] array -> list(Arrays.<@Nullable Object>asList(array), true);
            case Range<?> range -> range(range);
            case List<?> ranges -> list(ranges, false);
            default -> null;
        };
    }

    private @Nullable String dateTime(LocalDateTime time) {
        String date = text(time.toLocalDate());
        return date == null ? null : date + " " + time.toLocalTime();
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00" : offset.getId();
    }

    private @Nullable String list(List<? extends @Nullable Object> values, boolean quoted) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            String text = value == null ? "NULL" : text(value);
            if (text == null) {
                return null;
            }
            boolean bare = !quoted || value == null || isBare(value) || value instanceof Object[];
            texts.add(bare ? text : doubleQuoted(text));
        }
        return "{" + String.join(",", texts) + "}";
    }

    private @Nullable String range(Range<?> range) {
        if (range.isEmpty()) {
            return "empty";
        }
        String from = range.from() == null ? "" : text(range.from());
        String to = range.to() == null ? "" : text(range.to());
        if (from == null || to == null) {
            return null;
        }
        return (range.fromIncluded() ? "[" : "(")
                + (from.isEmpty() ? "" : doubleQuoted(from))
                + ","
                + (to.isEmpty() ? "" : doubleQuoted(to))
                + (range.toIncluded() ? "]" : ")");
    }

    private static String doubleQuoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
